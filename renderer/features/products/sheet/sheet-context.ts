import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import type { WorkGradeChoice } from '../../../../shared/product/work-grade.ts'
import { sheetColumns } from './sheet-columns.ts'
import type { Extent, Selection } from './sheet-selection.ts'
import { ready, type SheetEntry, type SheetState } from './sheet-state.ts'
import type { useSheetWrites } from './use-sheet-writes.ts'

export type SheetInput = {
  readonly rows: readonly OperationRow[]
  readonly grades: readonly WorkGradeChoice[]
  readonly readOnly: boolean
  readonly writes: ReturnType<typeof useSheetWrites>
  readonly openCard: () => void
}

/** Everything an act of the sheet works on. */
export type SheetContext = SheetInput & {
  readonly sheet: SheetState
  readonly change: (patch: Partial<SheetState> | ((before: SheetState) => Partial<SheetState>)) => void
  /** The entry that was handed over last: leaving a cell may be noticed twice. */
  readonly handedOver: { current: SheetEntry | undefined }
  /** A change of the order of rows is under way; a held key waits. */
  readonly busy: { current: boolean }
}

/** Rows there are, or will be once what was typed into the blank row is written. */
const rowCount = (rows: readonly OperationRow[], underWay: ReadonlyMap<string, string>): number =>
  Math.max(rows.length, ...[...underWay.keys()].map((key) => Number(key.split(':')[0]) + 1))

/** The rows, with the blank one below them where lines may be added. */
export const extentOf = (
  { rows, readOnly }: Pick<SheetInput, 'rows' | 'readOnly'>,
  { underWay }: Pick<SheetState, 'underWay'>,
): Extent => ({
  rows: Math.max(1, rowCount(rows, underWay) + (readOnly ? 0 : 1)),
  columns: sheetColumns.length,
})

/** Chooses cells; whatever was typed must have been handed over before. */
export function select({ change }: SheetContext, selection: Selection): void {
  change(({ turn }) => ({ selection, entry: ready, refusal: undefined, turn: turn + 1 }))
}

export const takeFocus = ({ change }: SheetContext): void => change(({ turn }) => ({ turn: turn + 1 }))
