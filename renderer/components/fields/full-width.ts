const fullWidth: Readonly<Record<string, string>> = {
  '．': '.',
  '。': '.',
  '－': '-',
  '−': '-',
  '＋': '+',
  '％': '%',
  '　': ' ',
}

/**
 * What a Chinese input method types for digits, point and signs, as plain characters. Nothing else is changed, so
 * a wrong entry is still shown as it was typed.
 */
export function convertFullWidth(typed: string): string {
  return Array.from(typed, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10)
    return fullWidth[character] ?? character
  })
    .join('')
    .trim()
}
