import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFinerTime } from '../../../../shared/case/measurement/finer-time.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { writeDecimal } from '../../../../shared/numbers/decimal-string.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import { round } from '../../../../shared/numbers/round.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const keeping = (scale: number): RoundingRule => ({
  what: 'standard-time',
  scale,
  mode: 'half-up',
  step: 'after-allowance',
})

const said = (scale: number, seconds: string): string | null => {
  const problem = findFinerTime(keeping(scale), decimalLiteral(seconds))
  return problem === null ? null : formatProblem(problem)
}

describe('a time both sides agree on', () => {
  it('is refused in one sentence where 立项 keeps fewer decimals', () => {
    expect(said(1, '30.25')).toBe(
      '标准工时写的是 30.25。立项约定到 0.1 秒，请写双方认可到 0.1 秒的数，或者先到立项改小数位数。',
    )
    expect(said(0, '30.5')).toContain('立项约定到 1 秒')
    expect([said(1, '30.2'), said(1, '30'), said(2, '30.25'), said(0, '30')]).toEqual(Array(4).fill(null))
    expect(findFinerTime(null, decimalLiteral('30.25'))).toBeNull()
  })

  it('is never changed by the rounding once it was taken', () => {
    const time = fc.record({
      units: fc.bigInt({ min: 1n, max: 10n ** 9n }),
      decimals: fc.integer({ min: 0, max: 6 }),
      scale: fc.integer({ min: 0, max: 4 }),
    })
    fc.assert(
      fc.property(time, ({ units, decimals, scale }) => {
        const seconds = writeDecimal(units, decimals)
        const problem = findFinerTime(keeping(scale), seconds)
        expect(problem === null).toBe(decimals <= scale)
        const padded = writeDecimal(units * 10n ** BigInt(Math.max(scale - decimals, 0)), scale)
        if (problem === null) expect(round(ratioOf(seconds), keeping(scale))).toBe(padded)
      }),
      { seed: 17, numRuns: 300 },
    )
  })
})
