import { expect, test } from 'vitest'
import { readFloorRule } from '../../../../shared/case/pricing/below-floor.ts'
import { explain } from '../../../../shared/case/pricing/explain.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { readTerms } from '../../../../shared/case/terms/read-terms.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
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

const floorOfSideSeam = (fields: Parameters<typeof setFields<'terms'>>[2]) => {
  const { state } = buildSampleCase().commit('个人缴费', setFields('terms', 'terms', fields))
  const table = pricedTable(state, sampleIds.shirt)
  const row = table.ok
    ? table.value.rows.find(({ operation }) => operation.id === sampleIds.sideSeam)
    : undefined
  const terms = readTerms(state)
  const rule = terms.ok ? readFloorRule(terms.value) : null
  const month = explain(state, sampleIds.sideSeam, 'floor')?.inputs.find(
    ({ name }) => name === 'floor-monthly-pay',
  )
  return {
    yuan: row?.floorYuan,
    below: row?.belowFloor,
    hourly: rule?.hourlyYuan,
    own: rule?.ownContributions.kind,
    month: month?.from?.inputs.map(({ name, value }) => `${name} ${value}`),
  }
}

test('个人缴费 raise the floor where the minimum of the place leaves them out', () => {
  // 34.2 × (1820 + 380) ÷ 174 ÷ 3600 = 0.12011…; 2200 ÷ 174 = 12.643…
  expect(thousandthsUp(342n, 2200n, [174n, 1n])).toBe(121n)
  expect(floorOfSideSeam({ ownContributionsYuan: decimalLiteral('380') })).toEqual({
    yuan: '0.121',
    // The price of 0.108 stands above 0.100, and not above this.
    below: true,
    hourly: '12.65',
    own: 'stated',
    month: ['monthly-minimum 1820', 'own-contributions 380'],
  })
  expect(floorOfSideSeam({})).toMatchObject({ yuan: '0.100', below: false, own: 'unstated' })
  expect(floorOfSideSeam({ ownContributionsYuan: decimalLiteral('0') })).toMatchObject({
    yuan: '0.100',
    hourly: '10.46',
    own: 'stated',
  })
})

test('a place that counts them in adds nothing, whatever was typed for another place', () => {
  const elsewhere = {
    place: 'CN-32-1',
    rulesAsOf: '2025-02-01',
    ownContributionsYuan: decimalLiteral('380'),
  } as const
  // 34.2 × 2490 ÷ 174 ÷ 3600 = 0.13594…
  expect(floorOfSideSeam(elsewhere)).toMatchObject({
    yuan: `0.${thousandthsUp(342n, 2490n, [174n, 1n]).toString()}`,
    own: 'counted-in',
    month: ['monthly-minimum 2490', 'own-contributions 0'],
  })
})
