/** `ready`: the cell is chosen. `typing`: begun by typing, arrows still leave. `editing`: the caret moves inside. */
export type SheetMode = 'ready' | 'typing' | 'editing'

export type SheetAct =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly to: EdgePlace; readonly extend: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'enter'; readonly back: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'open-card' }
  | { readonly kind: 'new-row' }
  | { readonly kind: 'move-rows'; readonly by: -1 | 1 }
  | { readonly kind: 'fill-down' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

export type EdgePlace = 'row-start' | 'row-end' | 'first' | 'last' | 'column-top' | 'column-bottom'

export type SheetKey = {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** While an input method composes, every key is its own. */
  readonly composing: boolean
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const rowsOfPage = 15

const edges: Readonly<Record<string, EdgePlace>> = {
  Home: 'row-start',
  End: 'row-end',
}
const edgesWithCtrl: Readonly<Record<string, EdgePlace>> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'column-top',
  ArrowDown: 'column-bottom',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
}

function withControl({ code, shiftKey }: SheetKey): SheetAct | undefined {
  const edge = edgesWithCtrl[code]
  if (edge !== undefined) return { kind: 'edge', to: edge, extend: shiftKey }
  if (code === 'KeyZ') return shiftKey ? { kind: 'redo' } : { kind: 'undo' }
  if (shiftKey) return undefined
  if (code === 'KeyY') return { kind: 'redo' }
  if (code === 'KeyD') return { kind: 'fill-down' }
  return code === 'KeyA' ? { kind: 'select-all' } : undefined
}

function whileReady(key: SheetKey): SheetAct | undefined {
  const { code, shiftKey } = key
  if (key.ctrlKey || key.metaKey) return withControl(key)
  const arrow = arrows[code]
  if (arrow !== undefined) return { kind: 'move', rows: arrow[0], columns: arrow[1], extend: shiftKey }
  const edge = edges[code]
  if (edge !== undefined) return { kind: 'edge', to: edge, extend: shiftKey }
  if (code === 'PageDown' || code === 'PageUp') {
    return { kind: 'move', rows: code === 'PageUp' ? -rowsOfPage : rowsOfPage, columns: 0, extend: shiftKey }
  }
  return code === 'Delete' || code === 'Backspace' ? { kind: 'clear' } : undefined
}

function whileTyping(key: SheetKey, mode: SheetMode): SheetAct | undefined {
  if (key.code === 'Escape') return { kind: 'cancel' }
  const arrow = arrows[key.code]
  if (mode === 'editing' || arrow === undefined || key.shiftKey || key.ctrlKey || key.metaKey)
    return undefined
  return { kind: 'move', rows: arrow[0], columns: arrow[1], extend: false }
}

/** What a key means in the sheet; undefined leaves it to the text field in the active cell. */
export function sheetAct(key: SheetKey, mode: SheetMode): SheetAct | undefined {
  if (key.composing) return undefined
  const { code } = key
  const control = key.ctrlKey || key.metaKey
  if (key.altKey) {
    if (control || key.shiftKey) return undefined
    return code === 'ArrowUp' || code === 'ArrowDown'
      ? { kind: 'move-rows', by: code === 'ArrowUp' ? -1 : 1 }
      : undefined
  }
  if (code === 'Tab' && !control) return { kind: 'tab', back: key.shiftKey }
  if (code === 'Enter' || code === 'NumpadEnter') {
    return control ? { kind: 'new-row' } : { kind: 'enter', back: key.shiftKey }
  }
  if (code === 'F2') return { kind: 'open-card' }
  return mode === 'ready' ? whileReady(key) : whileTyping(key, mode)
}
