import type { KeyChord } from './key-command.ts'

const words: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Space: '空格',
  NumpadEnter: 'Enter',
}

/** The words of a key cap: `Ctrl N`, `Alt ↑`, `F8`. */
export function chordWords(chord: KeyChord): string {
  const key = words[chord.code] ?? chord.code.replace(/^(Key|Digit|Numpad)/, '')
  const held = [chord.ctrl && 'Ctrl', chord.alt && 'Alt', chord.shift && 'Shift'].filter(
    (word) => typeof word === 'string',
  )
  return [...held, key].join(' ')
}
