import { expect, test } from 'vitest'
import { explain } from '../../../../shared/case/pricing/explain.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { buildSampleCase, sampleIds } from '../sample-case.ts'

test('x', () => {
  const { state } = buildSampleCase()
  console.log(state.ineffective)
  console.log(
    JSON.stringify(
      pricedTable(state, sampleIds.shirt),
      (k, v) =>
        typeof v === 'bigint'
          ? String(v)
          : k === 'study' || k === 'studies' || k === 'terms' || k === 'source'
            ? undefined
            : v,
      1,
    ).slice(0, 6000),
  )
  console.log(
    JSON.stringify(
      explain(state, sampleIds.sideSeam, 'price'),
      (k, v) => (k === 'inputs' && v.length > 10 ? v.length : v),
      1,
    ).slice(0, 9000),
  )
})
