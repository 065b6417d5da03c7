import { describe, expect, it } from 'vitest'
import { resolveForceAllowance } from '../../../shared/measurement/allowance/force-allowance.ts'
import { assessStability } from '../../../shared/measurement/statistics/assess-stability.ts'
import { calculateSpread } from '../../../shared/measurement/statistics/sample-variance.ts'
import {
  calculateFarthestPossible,
  findSuspectReadings,
} from '../../../shared/measurement/statistics/suspect-readings.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { stepLines } from '../derivation/recorded-steps.ts'
import { valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const series = (values: readonly string[], excluded: readonly number[] = []) => ({
  element: 'a',
  readings: values.map((seconds, index) => ({
    seconds: d(seconds),
    cycle: index + 1,
    excluded: excluded.includes(index) ? { reason: '断线', by: 'Z-02', at: '' } : null,
  })),
})
const eight = ['5', '7', '9', '9', '20', '10', '8', '10']

describe('the steps behind an assessment of stability', () => {
  const lines = (values: readonly string[], limit: string, cap: string, excluded: readonly number[] = []) =>
    stepLines((recorder) =>
      assessStability({ series: series(values, excluded), limit: d(limit), exclusionCap: d(cap) }, recorder),
    ).filter((line) => !/^(largest|smallest)-reading/.test(line))

  const whole = 'stability-coefficient(a) 4 of largest-reading(a) 20*, smallest-reading(a) 5*'
  // Without 5 and 20: 10 ÷ 7.
  const without = 'coefficient-without(a) 10/7 of largest-reading(a) 10*, smallest-reading(a) 7*'
  const gone = 'excluded-share(a) 0.25 of readings-excluded(a) 2, readings-count(a) 8'

  it('that is stable at the limit, and remeasured just above it', () => {
    expect(lines(['10', '15'], '1.5', '0.2').at(-1)).toBe(
      'assessed-stability(a) 1.5 of stability-coefficient(a) 1.5*, stability-coefficient(a) 1.5*, stability-limit 1.5',
    )
    expect(lines(['10', '15.01'], '1.5', '0.2').at(-1)).toBe(
      'assessed-stability(a) 1.501 of stability-coefficient(a) 1.501*, stability-coefficient(a) 1.501*, stability-limit 1.5',
    )
  })

  it('that is steady without its two ends, which the cap allows', () => {
    expect(lines(eight, '1.5', '0.25')).toEqual([
      whole,
      without,
      gone,
      'coefficient-held(a) 10/7 of coefficient-without(a) 10/7*, coefficient-without(a) 10/7*, stability-limit 1.5',
      'assessed-stability(a) 10/7 of coefficient-held(a) 10/7*, excluded-share(a) 0.25*, exclusion-cap 0.25',
    ])
  })

  it('that would have to lose more than the cap', () => {
    expect(lines(eight, '1.5', '0.2499')).toEqual([
      whole,
      without,
      gone,
      'assessed-stability(a) 4 of stability-coefficient(a) 4*, excluded-share(a) 0.25*, exclusion-cap 0.2499',
    ])
  })

  it('that counts what was excluded before', () => {
    const long = ['5', '20', ...Array<string>(13).fill('10')]
    expect(lines(long, '1.5', '0.2', [2]).find((line) => line.startsWith('excluded-share'))).toBe(
      'excluded-share(a) 0.2 of readings-excluded(a) 3, readings-count(a) 15',
    )
  })

  it('that no cut makes steady', () => {
    // 50 ÷ 1; then 9 ÷ 5 is still above 1.1.
    expect(lines(['1', '5', '9', '50'], '1.1', '0.5')).toEqual([
      'stability-coefficient(a) 50 of largest-reading(a) 50*, smallest-reading(a) 1*',
      'coefficient-without(a) 1.8 of largest-reading(a) 9*, smallest-reading(a) 5*',
      'assessed-stability(a) 50 of stability-coefficient(a) 50*, coefficient-without(a) 1.8*, stability-limit 1.1',
    ])
    // Of three only one would be left, which has no coefficient: the whole series decides.
    expect(lines(['1', '5', '9'], '1.1', '0.5').at(-1)).toBe(
      'assessed-stability(a) 9 of stability-coefficient(a) 9*, stability-coefficient(a) 9*, stability-limit 1.1',
    )
    // Of five, three were tested last: 9 ÷ 5.
    expect(lines(['1', '5', '7', '9', '50'], '1.1', '0.5').at(1)).toBe(
      'coefficient-without(a) 1.8 of largest-reading(a) 9*, smallest-reading(a) 5*',
    )
  })
})

describe('the steps behind three sigma', () => {
  it('are the variance of the readings and its root, threefold', () => {
    // Twelve readings, six of 8 and six of 12: Σ(x − 10)² = 48, s² = 48/11.
    const twelve = series([...Array<string>(6).fill('8'), ...Array<string>(6).fill('12')])
    const lines = stepLines((recorder) => {
      const spread = valueOf(calculateSpread(twelve, recorder))
      findSuspectReadings(twelve.readings, spread, recorder, { of: 'a' })
    })
    expect(lines[0]).toMatch(/^sample-variance\(a\) 48\/11 of reading/)
    // 3 × √(48/11) = 6.26679…
    expect(lines[1]).toMatch(
      /^three-sigma\(a\) 6\.26679\d+ of sigma-multiple 3, sample-variance\(a\) 48\/11\*$/,
    )
    expect(lines).toHaveLength(2)
  })

  it('say of a short series how far a reading can lie: (n − 1) ÷ √n', () => {
    const spread = valueOf(calculateSpread(series(eight)))
    const found = stepLines((recorder) => findSuspectReadings(series(eight).readings, spread, recorder))
    expect(found).toEqual(stepLines((recorder) => calculateFarthestPossible(8, recorder)))
    expect(found[0]).toBe('other-readings 7 of readings-count 8, one 1')
    // 7 ÷ √8 = 2.4748…
    expect(found[1]).toMatch(/^farthest-possible 2\.4748\d+ of other-readings 7\*, readings-count 8$/)
    expect(stepLines((recorder) => calculateFarthestPossible(0, recorder))).toEqual([])
  })
})

describe('the steps behind an allowance for force', () => {
  const lines = (unit: 'pound' | 'kilogram', value: string) =>
    stepLines((recorder) => resolveForceAllowance({ unit, value: d(value) }, recorder))

  it('are the weight in pounds and the two rows between which it lies', () => {
    expect(lines('pound', '45')).toEqual([
      'lifted-pounds 45 of lifted-weight 45',
      'force-allowance 11 of force-percent 11, lifted-pounds 45*, band-edge 40, band-edge 45',
    ])
    expect(lines('pound', '5')[1]).toBe('force-allowance 0 of force-percent 0, lifted-pounds 5*, band-edge 5')
    // 4.5359237 ÷ 0.45359237 = 10 lb exactly.
    expect(lines('kilogram', '4.5359237')).toEqual([
      'lifted-pounds 10 of lifted-weight 4.5359237, kilograms-per-pound 0.45359237',
      'force-allowance 1 of force-percent 1, lifted-pounds 10*, band-edge 5, band-edge 10',
    ])
  })

  it('are none for a weight above the table', () => {
    expect(lines('pound', '70.01')).toEqual([])
  })
})
