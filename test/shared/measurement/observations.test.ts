import { describe, expect, it } from 'vitest'
import {
  cycleCountTable,
  resolveCycleCount,
} from '../../../shared/measurement/statistics/cycle-count-table.ts'
import { calculateErrorReached } from '../../../shared/measurement/statistics/error-reached.ts'
import { calculateRequiredByStudent } from '../../../shared/measurement/statistics/required-by-student.ts'
import { calculateRequiredForError } from '../../../shared/measurement/statistics/required-for-error.ts'
import { calculateRequiredFromPilot } from '../../../shared/measurement/statistics/required-from-pilot.ts'
import { calculateRequiredObservations } from '../../../shared/measurement/statistics/required-observations.ts'
import { roundCountsToNearest, roundCountsUp } from '../../../shared/measurement/statistics/round-counts.ts'
import { calculateSpread } from '../../../shared/measurement/statistics/sample-variance.ts'
import { calculateStandardDeviation } from '../../../shared/measurement/statistics/standard-deviation.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf, square } from '../../../shared/numbers/ratio.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const series = (values: readonly string[]) => ({
  element: 'a',
  readings: values.map((seconds) => ({ seconds: d(seconds), excluded: null })),
})
const five = series(['10', '8', '12', '10', '7'])

describe('a whole number of observations', () => {
  const relative = (z: string, s: string, h: string, mean: string) =>
    valueOf(
      calculateRequiredObservations({
        z: d(z),
        accuracy: d(h),
        element: 'a',
        mean: ratioOf(d(mean)),
        variance: square(ratioOf(d(s))),
      }),
    ).count

  it.each([
    ['1.65', '1', '0.05', '3', '121'],
    ['2', '1', '0.05', '4', '100'],
    ['3', '0.7', '0.1', '2.1', '100'],
  ])('stays as it is: z %s, s %s, h %s, mean %s → %s', (z, s, h, mean, count) => {
    expect(relative(z, s, h, mean)).toBe(count)
  })

  it('goes up by the smallest excess', () => {
    expect(relative('1.650000001', '1', '0.05', '3')).toBe('122')
    expect(relative('1.649999999', '1', '0.05', '3')).toBe('121')
  })
})

describe('observations for an error in seconds', () => {
  const absolute = (z: string, s: string, errorSeconds: string, rounding = roundCountsUp) =>
    calculateRequiredForError({
      z: d(z),
      errorSeconds: d(errorSeconds),
      element: 'a',
      variance: square(ratioOf(d(s))),
      rounding,
    })

  it('is z²s² ÷ e², rounded as asked', () => {
    const made = valueOf(absolute('1.96', '0.12', '0.03'))
    expect([made.count, writeExact(made.exact)]).toEqual(['62', '61.4656'])
    expect(valueOf(absolute('1.96', '0.12', '0.03', roundCountsToNearest)).count).toBe('61')
    expect(valueOf(absolute('2', '0.6', '0.1')).count).toBe('144')
  })

  it('refuses terms that ask for nothing', () => {
    expect(problemsOf(absolute('0', '1', '0')).map(({ at }) => at.field)).toEqual(['confidence', 'accuracy'])
  })
})

describe('observations from the sums of a pilot', () => {
  const required = (values: readonly string[], factor: string) =>
    calculateRequiredFromPilot({ series: series(values), factor: d(factor), rounding: roundCountsUp })

  it('agrees with the published sums', () => {
    const made = valueOf(required(['7', '5', '6', '8', '7', '6', '7', '6', '6', '7'], '40'))
    expect([writeExact(made.total), writeExact(made.totalOfSquares), made.count]).toEqual(['65', '429', '25'])
    // 1600 × (10 × 429 − 65²) ÷ 65² = 104000 ÷ 4225 = 320 ÷ 13.
    expect(writeExact(made.exact)).toBe('320/13')
  })

  it('is smaller by (n − 1) ÷ n than with the sample variance', () => {
    const pilot = valueOf(required(['10', '8', '12', '10', '7'], '40'))
    const spread = valueOf(calculateSpread(five))
    const terms = { z: d('2'), accuracy: d('0.05'), element: 'a' }
    const sample = valueOf(calculateRequiredObservations({ ...terms, ...spread }))
    expect(pilot.exact.numerator * sample.exact.denominator * 5n).toBe(
      sample.exact.numerator * pilot.exact.denominator * 4n,
    )
  })

  it('needs none where nothing scatters, and refuses what is no pilot', () => {
    expect(valueOf(required(['7', '7'], '40')).count).toBe('0')
    expect(codesOf(required([], '40'))).toEqual(['too-few-readings'])
    expect(codesOf(required(['7', '0'], '40'))).toEqual(['reading-not-positive'])
    expect(codesOf(required(['7'], '0'))).toEqual(['out-of-range'])
  })
})

describe('observations by Student', () => {
  const byStudent = (factor: Parameters<typeof calculateRequiredByStudent>[0]['factor'], readings = five) =>
    calculateRequiredByStudent({ series: readings, factor, accuracy: d('0.04'), rounding: roundCountsUp })

  it('takes t as it is given, without a root', () => {
    const made = valueOf(byStudent({ kind: 'given', factor: d('2.7765') }))
    // 2.7765² × 3.8 ÷ (0.04² × 9.4²), all in units of 10⁻⁸.
    const [above, below] = [27765n ** 2n * 38n, 4n ** 2n * 94n ** 2n * 10n ** 3n]
    expect(made.exact.numerator * below).toBe(above * made.exact.denominator)
    expect(made.count).toBe('208')
  })

  it('finds t itself from the confidence and n − 1', () => {
    // Tables print t(0.975; 4) as 2.776445.
    expect(valueOf(byStudent({ kind: 'student', confidence: d('0.95') })).count).toBe('208')
    const pair = valueOf(byStudent({ kind: 'student', confidence: d('0.95') }, series(['9', '11'])))
    // t(0.975; 1) = 12.7062, s² 2: 12.7062² × 2 ÷ (0.0016 × 100) = 2018.09….
    expect(pair.count).toBe('2019')
  })

  it.each(['0', '1', '1.2', '-0.5'])('refuses a confidence of %s', (confidence) => {
    expect(codesOf(byStudent({ kind: 'student', confidence: d(confidence) }))).toEqual(['out-of-range'])
  })

  it('refuses one reading and no accuracy', () => {
    const factor = { kind: 'given', factor: d('2') } as const
    expect(codesOf(byStudent(factor, series(['9'])))).toEqual(['too-few-readings'])
    const input = { series: five, factor, accuracy: d('0'), rounding: roundCountsUp }
    expect(codesOf(calculateRequiredByStudent(input))).toEqual(['out-of-range'])
  })

  it('says the error that is already reached', () => {
    const { spread, deviation } = valueOf(calculateStandardDeviation(five))
    expect(formatApproximate(deviation, 10)).toBe('1.9493588690')
    const factor = { kind: 'given', factor: d('2.7765') } as const
    const error = valueOf(calculateErrorReached({ element: 'a', spread, factor }))
    expect(formatApproximate(error, 12)).toBe('0.257499636526')
    expect(
      codesOf(calculateErrorReached({ element: 'a', spread, factor: { ...factor, factor: d('0') } })),
    ).toEqual(['out-of-range'])
    const empty = { ...spread, count: 0 }
    expect(codesOf(calculateErrorReached({ element: 'a', spread: empty, factor }))).toEqual([
      'reading-not-positive',
    ])
  })
})

describe('tables', () => {
  it.each([
    ['0.05', '200'],
    ['0.10', '200'],
    ['0.11', '100'],
    ['0.30', '60'],
    ['1.00', '30'],
    ['2.00', '20'],
    ['2.01', '15'],
    ['5.00', '15'],
    ['10', '10'],
    ['20.5', '5'],
    ['40', '5'],
    ['40.01', '3'],
  ])('advise for a cycle of %s minutes %s cycles', (minutes, cycles) => {
    expect(valueOf(resolveCycleCount(d(minutes), cycleCountTable))).toBe(cycles)
  })

  it('carry the badge of what nobody has checked, and end where they end', () => {
    expect(cycleCountTable.confidence).toBe('low')
    expect(codesOf(resolveCycleCount(d('0'), cycleCountTable))).toEqual(['out-of-range'])
    const short = { ...cycleCountTable, rows: cycleCountTable.rows.slice(0, 2) }
    expect(codesOf(resolveCycleCount(d('1'), short))).toEqual(['out-of-range'])
  })
})
