import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import {
  compare,
  isPositive,
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { aboveZero, findProblems, notNegative } from '../../pay/find-problems.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** How many work at which pace; 1 is 100 %. Numbers of people, never who. */
export type PaceBand = { readonly pace: DecimalString; readonly workers: DecimalString }

export type PaceEarningsInput = {
  /** What an hour of standard work pays, from the package. */
  readonly hourlyYuan: Ratio
  readonly paces: readonly PaceBand[]
  readonly hoursPerMonth: ExactString
  readonly monthlyMinimumYuan: DecimalString
}

export type PaceEarnings = {
  /** Yuan a month at each pace, in the order given. */
  readonly monthlyYuan: readonly Ratio[]
  /** Of all workers, those whose month stays below the minimum wage. */
  readonly shareBelowMinimum: Ratio
}

const findPaceProblems = ({ paces, hoursPerMonth, monthlyMinimumYuan, hourlyYuan }: PaceEarningsInput) => {
  const problems = [
    ...paces.flatMap(({ pace, workers }, index) =>
      findProblems(
        [pace, aboveZero, 'attainment', { row: index + 1 }],
        [workers, notNegative, 'weight', { row: index + 1 }],
      ),
    ),
    ...findProblems([monthlyMinimumYuan, aboveZero, 'monthly-minimum']),
  ]
  const at = isPositive(hourlyYuan)
    ? ({ field: 'hours-worked' } as const)
    : ({ field: 'hourly-yuan' } as const)
  if (!isPositive(ratioOfExact(hoursPerMonth)) || !isPositive(hourlyYuan))
    problems.push({
      code: 'out-of-range',
      at,
      given: null,
      expected: { kind: 'more-than', bound: '0' },
      remedy: 'check-the-value',
    })
  return problems
}

const recordEarnings = (input: PaceEarningsInput, made: PaceEarnings, recorder: Recorder): void => {
  const { hourlyYuan, paces, hoursPerMonth, monthlyMinimumYuan } = input
  made.monthlyYuan.forEach((yuan, index) => {
    const pace = paces[index]?.pace ?? decimalOfCount(1n)
    recorder.record({
      rule: 'paced-earnings',
      operation: 'product',
      of: pace,
      inputs: [
        { name: 'mean-hourly-yield', role: 'times', value: writeExact(hourlyYuan), unit: 'yuan-per-hour' },
        { name: 'hours-per-month', role: 'times', value: hoursPerMonth, unit: 'hour-per-month' },
        { name: 'pace', role: 'times', value: pace, unit: 'ratio' },
      ],
      result: { kind: 'exact', value: writeExact(yuan), unit: 'yuan-per-month' },
    })
  })
  const reaching = minus(oneRatio, made.shareBelowMinimum)
  recorder.record({
    rule: 'workers-at-or-above-minimum',
    operation: 'share-reaching',
    inputs: [
      ...made.monthlyYuan.map(
        (yuan, index) =>
          ({
            name: 'paced-earnings',
            role: 'item',
            value: writeExact(yuan),
            unit: 'yuan-per-month',
            of: paces[index]?.pace ?? '',
            weight: paces[index]?.workers ?? decimalOfCount(0n),
          }) as const,
      ),
      { name: 'monthly-minimum', role: 'at-least', value: monthlyMinimumYuan, unit: 'yuan-per-month' },
    ],
    result: { kind: 'exact', value: writeExact(reaching), unit: 'ratio' },
  })
  recorder.record({
    rule: 'share-below-minimum',
    operation: 'sum',
    inputs: [
      { name: 'one', role: 'plus', value: decimalOfCount(1n), unit: 'ratio' },
      { name: 'workers-at-or-above-minimum', role: 'minus', value: writeExact(reaching), unit: 'ratio' },
    ],
    result: { kind: 'exact', value: writeExact(made.shareBelowMinimum), unit: 'ratio' },
  })
}

/**
 * A month's piece pay at each pace = hourly yield at 100 % × hours a month × pace, yuan, exact; and the share of the
 * workers whose month stays below the minimum wage. Everybody does the month's mix of work: an assumption that is
 * printed. 11.34 × 174 × 0.9 = 1775.844; under a minimum of 1820 that pace falls short.
 */
export const calculatePaceEarnings = (
  input: PaceEarningsInput,
  recorder?: Recorder,
): Result<PaceEarnings> => {
  const [wrong, ...others] = findPaceProblems(input)
  if (wrong !== undefined) return refuse(wrong, ...others)
  const { hourlyYuan, paces, hoursPerMonth, monthlyMinimumYuan } = input
  const atFullPace = times(hourlyYuan, ratioOfExact(hoursPerMonth))
  const monthlyYuan = paces.map(({ pace }) => times(atFullPace, ratioOf(pace)))
  const minimum = ratioOf(monthlyMinimumYuan)
  let [below, all] = [zeroRatio, zeroRatio]
  paces.forEach(({ workers }, index) => {
    const count = ratioOf(workers)
    all = plus(all, count)
    const yuan = monthlyYuan[index]
    if (yuan !== undefined && compare(yuan, minimum) < 0) below = plus(below, count)
  })
  if (!isPositive(all))
    return refuse({
      code: 'out-of-range',
      at: { field: 'weight' },
      given: '0',
      expected: { kind: 'more-than', bound: '0' },
      remedy: 'fill-it-in',
    })
  const made = { monthlyYuan, shareBelowMinimum: over(below, all) }
  if (recorder !== undefined) recordEarnings(input, made, recorder)
  return succeed(made)
}
