import { expect, test } from 'vitest'
import { readFloorRule } from '../../../../shared/case/pricing/below-floor.ts'
import { explain } from '../../../../shared/case/pricing/explain.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { readTerms } from '../../../../shared/case/terms/read-terms.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { buildSampleCase, sampleIds } from '../sample-case.ts'

/** seconds × monthly minimum ÷ hours ÷ 3600 in thousandths of a yuan, up; hours as a fraction. */
const thousandthsUp = (
  tenthsOfSecond: bigint,
  monthly: bigint,
  [hours, parts]: readonly [bigint, bigint],
) => {
  const above = tenthsOfSecond * monthly * parts * 1000n
  const below = 10n * hours * 3600n
  return (above + below - 1n) / below
}

/** Shanghai 2014: 1820 a month. Paid holidays stay in the 174 hours; else 500/3 before 2025, 496/3 from then on. */
test.each([
  [true, '2014-07-01', [174n, 1n], '0.100'],
  [false, '2014-07-01', [500n, 3n], '0.104'],
] as const)(
  'the floor line of an operation, holidays paid: %s',
  (holidayClause, rulesAsOf, hours, expected) => {
    const { state } = buildSampleCase().commit(
      '条款',
      setFields('terms', 'terms', { holidayClause, rulesAsOf }),
    )
    const table = pricedTable(state, sampleIds.shirt)
    const row = table.ok
      ? table.value.rows.find(({ operation }) => operation.id === sampleIds.sideSeam)
      : undefined
    expect(row?.floorYuan).toBe(expected)
    expect(row?.floorYuan).toBe(`0.${thousandthsUp(342n, 1820n, hours).toString()}`)
    const derivation = explain(state, sampleIds.sideSeam, 'floor')
    const divisor = derivation?.inputs.find(({ name }) => name === 'hours-per-month')
    expect([derivation?.result.value, divisor?.value]).toEqual([expected, holidayClause ? '174' : '500/3'])
  },
)

test.each([
  [true, '10.46'],
  [false, '10.92'],
])('the hour of the strip has the same divisor, holidays paid: %s', (holidayClause, expected) => {
  const { state } = buildSampleCase().commit('条款', setFields('terms', 'terms', { holidayClause }))
  const terms = readTerms(state)
  expect(terms.ok && readFloorRule(terms.value)?.hourlyYuan).toBe(expected)
})
