import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { commonUnit } from '../../components/table/common-unit.ts'

/** What the prices of one line are for. */
export const unitOf = ({ priced: { operation } }: GapLine, productUnit: string): string =>
  operation.countingUnit ?? productUnit

/** What the prices of most lines are for; the others name their own. */
export const lineUnit = ({ lines }: GapTable, productUnit: string): string =>
  commonUnit(
    lines.map((line) => unitOf(line, productUnit)),
    productUnit,
  )
