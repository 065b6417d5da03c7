import { KeyCap } from '../../../components/key-cap.tsx'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { takeFocus } from '../sheet/sheet-context.ts'
import { rangeOf } from '../sheet/sheet-selection.ts'
import type { Sheet } from '../sheet/use-sheet.ts'
import './library.css'

type CollectActProps = {
  readonly sheet: Sheet
  readonly onCollect: (operationIds: readonly string[]) => void
}

/** Beside the bar of the active cell: puts the selected rows into the 工序库. */
export function CollectAct({ sheet, onCollect }: CollectActProps) {
  const { selection, entry } = sheet.sheet
  const { top, bottom } = rangeOf(selection)
  const selected = sheet.rows.slice(top, bottom + 1).filter(({ name }) => name !== '')
  const collect = () => {
    if (selected.length === 0 || entry.mode !== 'ready') return
    takeFocus(sheet)
    onCollect(selected.map(({ id }) => id))
  }
  useKeys([{ id: 'collect-lines', chord: { code: 'KeyL', alt: true }, alsoInTextFields: true, run: collect }])
  if (selected.length === 0) return null
  return (
    <button type="button" className="collect-button" onClick={collect}>
      {selected.length === 1 ? '收入工序库' : `收入工序库 ${String(selected.length)} 道`}
      <KeyCap keys="Alt L" />
    </button>
  )
}
