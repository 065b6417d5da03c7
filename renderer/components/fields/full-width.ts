const fullWidth: Readonly<Record<string, string>> = {
  '．': '.',
  '。': '.',
  '－': '-',
  '＋': '+',
  '％': '%',
  '　': ' ',
}

/** One plain character for each that a Chinese input method types for digits, point and signs; all else stays. */
export const plainCharacters = (typed: string): string =>
  Array.from(typed, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10)
    return fullWidth[character] ?? character
  }).join('')

/**
 * An entry as it is read: plain characters, our own minus sign as a hyphen, no space around it. Nothing else is
 * changed, so a wrong entry is still shown as it was typed.
 */
export const convertFullWidth = (typed: string): string => plainCharacters(typed).replaceAll('−', '-').trim()
