import { describe, expect, it } from 'vitest'
import { sheetAct, type SheetKey } from '../../../renderer/features/products/sheet/sheet-keys.ts'

const press = (code: string, held: Partial<SheetKey> = {}): SheetKey => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  composing: false,
  ...held,
})

describe('keys of the sheet', () => {
  it.each([
    [press('ArrowDown'), { kind: 'move', rows: 1, columns: 0, extend: false }],
    [press('ArrowLeft', { shiftKey: true }), { kind: 'move', rows: 0, columns: -1, extend: true }],
    [press('Tab', { shiftKey: true }), { kind: 'tab', back: true }],
    [press('Enter'), { kind: 'enter', back: false }],
    [press('Enter', { ctrlKey: true }), { kind: 'new-row' }],
    [press('F2'), { kind: 'open-card' }],
    [press('Delete'), { kind: 'clear' }],
    [press('KeyD', { ctrlKey: true }), { kind: 'fill-down' }],
    [press('ArrowUp', { altKey: true }), { kind: 'move-rows', by: -1 }],
    [press('KeyZ', { metaKey: true }), { kind: 'undo' }],
    [press('KeyZ', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
    [press('Home', { ctrlKey: true }), { kind: 'edge', to: 'first', extend: false }],
  ])('on a chosen cell %o', (key, act) => {
    expect(sheetAct(key, 'ready')).toEqual(act)
  })

  it('leaves letters, copying and pasting to the field and its events', () => {
    expect(sheetAct(press('KeyA'), 'ready')).toBeUndefined()
    expect(sheetAct(press('KeyC', { ctrlKey: true }), 'ready')).toBeUndefined()
    expect(sheetAct(press('KeyV', { ctrlKey: true }), 'ready')).toBeUndefined()
  })

  it('leaves every key to an input method that composes', () => {
    for (const code of ['Enter', 'ArrowDown', 'Escape', 'Tab']) {
      expect(sheetAct(press(code, { composing: true }), 'typing')).toBeUndefined()
    }
  })

  it('lets arrows leave a cell that was begun by typing, but not one that is being edited', () => {
    expect(sheetAct(press('ArrowRight'), 'typing')).toMatchObject({ kind: 'move' })
    expect(sheetAct(press('ArrowRight'), 'editing')).toBeUndefined()
    expect(sheetAct(press('Delete'), 'typing')).toBeUndefined()
    expect(sheetAct(press('KeyZ', { ctrlKey: true }), 'typing')).toBeUndefined()
    expect(sheetAct(press('Escape'), 'editing')).toEqual({ kind: 'cancel' })
  })
})
