import { useState, type ReactNode } from 'react'
import type { KeyHint } from '../bars/bottom-bar.tsx'
import { KeyHelp } from './key-help.tsx'
import { useKeys } from './use-keys.ts'

const always: readonly KeyHint[] = [
  { caps: ['F6'], label: '去页面的下一块' },
  { caps: ['Shift F6'], label: '回上一块' },
  { caps: ['F1'], label: '这张按键表' },
]

/** The list of keys of a screen, opened by F1 and by the help button. */
export function useKeyHelp(
  here: readonly KeyHint[],
  shared: readonly KeyHint[],
): { readonly show: () => void; readonly dialog: ReactNode } {
  const [open, setOpen] = useState(false)
  const show = () => setOpen(true)
  useKeys([{ id: 'help', chord: { code: 'F1' }, alsoInTextFields: true, run: show }])
  return {
    show,
    dialog: (
      <KeyHelp open={open} here={here} everywhere={[...shared, ...always]} onClose={() => setOpen(false)} />
    ),
  }
}
