import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import {
  aboveZero,
  findNotPositive,
  findProblems,
  notNegative,
  problemsAmong,
} from '../../numbers/range-checks.ts'
import {
  compare,
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** How many work at which pace; 1 is 100 %. Numbers of people, never who. */
export type PaceBand = { readonly pace: Quantity<'ratio'>; readonly workers: DecimalString }

export type PaceEarningsInput = {
  /** What an hour of standard work pays, from the package. */
  readonly hourlyYuan: Quantity<'yuan-per-hour', Ratio>
  readonly paces: readonly PaceBand[]
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
}

export type PaceEarnings = {
  /** Yuan a month at each pace, in the order given. */
  readonly monthlyYuan: readonly Quantity<'yuan-per-month', Ratio>[]
  /** Of all workers, those whose month stays below the minimum wage. */
  readonly shareBelowMinimum: Ratio
}

const findPaceProblems = ({ paces, hoursPerMonth, monthlyMinimumYuan, hourlyYuan }: PaceEarningsInput) => [
  ...paces.flatMap(({ pace, workers }, index) =>
    findProblems(
      [pace, aboveZero, 'attainment', { row: index + 1 }],
      [workers, notNegative, 'weight', { row: index + 1 }],
    ),
  ),
  ...findProblems([monthlyMinimumYuan, aboveZero, 'monthly-minimum']),
  ...problemsAmong([
    findNotPositive(hourlyYuan, 'hourly-yuan'),
    findNotPositive(ratioOfExact(hoursPerMonth), 'hours-worked'),
  ]),
]

const recordEarnings = (input: PaceEarningsInput, made: PaceEarnings, recorder: Recorder): void => {
  const { hourlyYuan, paces, hoursPerMonth, monthlyMinimumYuan } = input
  made.monthlyYuan.forEach((yuan, index) => {
    const pace = paces[index]?.pace ?? decimalOfCount(1n)
    recorder.record({
      rule: 'paced-earnings',
      operation: 'product',
      of: pace,
      inputs: [
        part('times', 'mean-hourly-yield', hourlyYuan, 'yuan-per-hour'),
        part('times', 'hours-per-month', hoursPerMonth, 'hour-per-month'),
        part('times', 'pace', pace, 'ratio'),
      ],
      result: exactly(yuan, 'yuan-per-month'),
    })
  })
  const reaching = minus(oneRatio, made.shareBelowMinimum)
  recorder.record({
    rule: 'workers-at-or-above-minimum',
    operation: 'share-reaching',
    inputs: [
      ...made.monthlyYuan.map((yuan, index) =>
        part('item', 'paced-earnings', yuan, 'yuan-per-month', {
          of: paces[index]?.pace ?? '',
          weight: paces[index]?.workers ?? decimalOfCount(0n),
        }),
      ),
      part('at-least', 'monthly-minimum', monthlyMinimumYuan, 'yuan-per-month'),
    ],
    result: exactly(reaching, 'ratio'),
  })
  recorder.record({
    rule: 'share-below-minimum',
    operation: 'sum',
    inputs: [
      part('plus', 'one', decimalOfCount(1n), 'ratio'),
      part('minus', 'workers-at-or-above-minimum', reaching, 'ratio'),
    ],
    result: exactly(made.shareBelowMinimum, 'ratio'),
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
  const nobody = findNotPositive(all, 'weight')
  if (nobody !== null) return refuse({ ...nobody, remedy: 'fill-it-in' })
  const made = { monthlyYuan, shareBelowMinimum: over(below, all) }
  if (recorder !== undefined) recordEarnings(input, made, recorder)
  return succeed(made)
}
