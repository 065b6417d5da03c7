import { chooseBand } from '../../../shared/case/terms/coefficient-choices.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { SampleCase } from './sample-case.ts'
import { sampleIds } from './sample-case.ts'

const d = decimalLiteral

/** 示例数据: 批量 in two ranges, 面料 in one word. */
export const addTables = (before: SampleCase): SampleCase =>
  before.commit(
    '加系数表',
    setFields('coefficient-table', 'batch', { name: '批量', bandsBy: 'range', order: 'a0' }),
    setFields('coefficient-band', 'small', {
      tableId: 'batch',
      from: d('1'),
      below: d('100'),
      coefficient: d('1.10'),
      order: 'a0',
    }),
    setFields('coefficient-band', 'large', {
      tableId: 'batch',
      from: d('100'),
      coefficient: d('0.98'),
      order: 'a1',
    }),
    setFields('coefficient-table', 'fabric', { name: '面料', bandsBy: 'word', order: 'a1' }),
    setFields('coefficient-band', 'silk', {
      tableId: 'fabric',
      name: '真丝',
      coefficient: d('1.05'),
      order: 'a0',
    }),
  )

/** The jacket is a large batch; its one line is of silk besides. */
export const chooseBands = (before: SampleCase): SampleCase =>
  before.commit(
    '选档',
    chooseBand(sampleIds.jacket, 'batch', 'large'),
    chooseBand(sampleIds.innerPockets, 'fabric', 'silk'),
  )
