import { expect, test } from 'vitest'
import { bargainedCase, tableOf } from './bargaining-case.ts'

test('x', () => {
  const sample = bargainedCase()
  console.log(sample.state.ineffective.size)
  const table = tableOf(sample)
  for (const l of table.lines)
    console.log(
      l.number,
      l.name,
      l.currentYuan,
      l.computedYuan,
      l.figures.union?.priceYuan,
      l.figures.employer?.priceYuan,
      l.gapYuan,
      l.errorYuan,
      l.priced.precision?.relative?.slice(0, 7),
      l.lock?.adjustmentYuan,
      l.lock?.priceYuan,
      l.status,
    )
  console.log(
    table.totals,
    table.rounds.map((r) => [r.gapYuan, r.state]),
    table.lockedCount,
    table.openCount,
    table.withinErrorCount,
  )
  expect(1).toBe(1)
})
