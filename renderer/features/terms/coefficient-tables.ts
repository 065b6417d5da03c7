import { generateNKeysBetween } from 'fractional-indexing'
import { listRecords } from '../../../shared/case/read.ts'
import { setFields } from '../../../shared/case/write.ts'
import type { SetOperation } from '../../../shared/record/change.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { keyAfter } from './list-keys.ts'

type UsualTable = {
  readonly name: string
  readonly bandsBy: 'word' | 'range'
  /** What a row may say, shown while it is empty; never a figure of ours. */
  readonly example: string
}

/** What coefficient tables are usually agreed for; a name only, never a coefficient. */
export const usualTables: readonly UsualTable[] = [
  { name: '批量', bandsBy: 'range', example: '' },
  { name: '面料', bandsBy: 'word', example: '示例 真丝' },
  { name: '尺码', bandsBy: 'word', example: '示例 加大码' },
  { name: '款式', bandsBy: 'word', example: '示例 复杂款' },
]

export const exampleOf = (name: string): string =>
  usualTables.find((usual) => usual.name === name)?.example ?? '示例 名称'

/** A table with two empty rows, as one change: one row makes no difference to anything. */
export function addTable(
  state: FoldState,
  { name, bandsBy }: Pick<UsualTable, 'name' | 'bandsBy'>,
): readonly SetOperation[] {
  const tableId = crypto.randomUUID()
  const order = keyAfter(listRecords(state, 'coefficient-table'))
  return [
    setFields('coefficient-table', tableId, { name, bandsBy, order }),
    ...generateNKeysBetween(null, null, 2).map((key) =>
      setFields('coefficient-band', crypto.randomUUID(), { tableId, order: key }),
    ),
  ]
}
