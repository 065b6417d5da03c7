import { describe, expect, it } from 'vitest'
import { chordWords } from '../../../renderer/shell/keys/chord-words.ts'
import {
  findCommand,
  type FocusedElement,
  type KeyCommand,
  type KeyPress,
} from '../../../renderer/shell/keys/key-command.ts'

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...more,
})
const nothing = () => undefined
const commands: readonly KeyCommand[] = [
  { id: 'open', chord: { code: 'Enter' }, run: nothing },
  { id: 'down', chord: { code: 'ArrowDown' }, run: nothing, repeats: true },
  { id: 'counter', chord: { code: 'KeyR' }, run: nothing },
  { id: 'undo', chord: { code: 'KeyZ', ctrl: true }, run: nothing },
  { id: 'step-3', chord: { code: 'Digit3', ctrl: true }, run: nothing, alsoInTextFields: true },
]
const found = (key: KeyPress, focused: FocusedElement | null = null) =>
  findCommand(key, focused, commands)?.id

describe('keys of a screen', () => {
  it('go by the place of the key, not by its letter', () => {
    expect(found(press('KeyR'))).toBe('counter')
    expect(found(press('KeyR', { shiftKey: true }))).toBeUndefined()
  })

  it('leave text fields alone, save the commands of the window', () => {
    const field = { tagName: 'INPUT', type: 'text' }
    expect(found(press('KeyR'), field)).toBeUndefined()
    expect(found(press('KeyZ', { ctrlKey: true }), field)).toBeUndefined()
    expect(found(press('Digit3', { ctrlKey: true }), field)).toBe('step-3')
    expect(found(press('KeyR'), { tagName: 'DIV', isContentEditable: true })).toBeUndefined()
    expect(found(press('KeyR'), { tagName: 'TEXTAREA' })).toBeUndefined()
  })

  it('leave undo to the browser only over typing that is not committed yet', () => {
    const undo = [{ id: 'undo', chord: { code: 'KeyZ', ctrl: true }, leavesTyping: true, run: nothing }]
    const over = (focused: FocusedElement | null) =>
      findCommand(press('KeyZ', { ctrlKey: true }), focused, undo)?.id
    const field = { tagName: 'INPUT', type: 'text' }
    expect(over({ ...field, holdsTyping: true })).toBeUndefined()
    expect(over({ ...field, holdsTyping: false })).toBe('undo')
    expect(over({ tagName: 'INPUT', type: 'search', role: 'combobox', holdsTyping: false })).toBe('undo')
    expect(over(null)).toBe('undo')
  })

  it('act over a checkbox, which takes no text', () => {
    expect(found(press('KeyR'), { tagName: 'INPUT', type: 'checkbox' })).toBe('counter')
  })

  it('do not act while an input method is composing', () => {
    expect(found(press('KeyR', { isComposing: true }))).toBeUndefined()
  })

  it('leave Enter to a focused button and arrows to a menu', () => {
    expect(found(press('Enter'), { tagName: 'BUTTON' })).toBeUndefined()
    expect(found(press('Enter'), { tagName: 'TR' })).toBe('open')
    expect(found(press('ArrowDown'), { tagName: 'LI', role: 'menuitem' })).toBeUndefined()
    expect(found(press('ArrowDown'), { tagName: 'BUTTON' })).toBe('down')
  })

  it('let moves repeat and acts not', () => {
    expect(found(press('ArrowDown', { repeat: true }))).toBe('down')
    expect(found(press('Enter', { repeat: true }))).toBeUndefined()
  })

  it('take the command key of a Mac for Ctrl', () => {
    expect(found(press('KeyZ', { metaKey: true }))).toBe('undo')
  })
})

describe('words of a key cap', () => {
  it.each([
    [{ code: 'KeyN', ctrl: true }, 'Ctrl N'],
    [{ code: 'KeyL', ctrl: true, shift: true }, 'Ctrl Shift L'],
    [{ code: 'Digit1', ctrl: true }, 'Ctrl 1'],
    [{ code: 'ArrowUp', alt: true }, 'Alt ↑'],
    [{ code: 'Escape' }, 'Esc'],
    [{ code: 'Space' }, '空格'],
    [{ code: 'F8' }, 'F8'],
  ])('%o reads %s', (chord, words) => {
    expect(chordWords(chord)).toBe(words)
  })
})
