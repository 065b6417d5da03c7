import type { BottomNotice } from '../../../shell/bars/bottom-bar.tsx'
import type { RefusedCell } from './use-refused-cells.ts'

type SheetState = {
  readonly rows: number
  readonly cells: readonly RefusedCell[]
  /** What is wrong beside the cells: the total, or the sheet as a whole. */
  readonly others: readonly string[]
  readonly onCell: (cycle: number, element: number) => void
}

/** The foot of 录入纸表: a red cell first, then what sealing would refuse, then how far it is. */
export function sheetNotice({ rows, cells, others, onCell }: SheetState): BottomNotice {
  const [cell] = cells
  if (cell !== undefined) {
    const onGo = () => onCell(cell.cycle, cell.element)
    return { kind: 'missing', sentence: `${String(cells.length)} 格没有记下：${cell.sentence}`, onGo }
  }
  const [other] = others
  if (other !== undefined) return { kind: 'missing', sentence: other }
  return rows === 0
    ? { kind: 'missing', sentence: '还没有读数' }
    : { kind: 'facts', facts: [`已录 ${String(rows)} 个周程`] }
}
