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
  isZero,
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** How many work at which pace; 1 is 100 %. Numbers of people, never who. */
export type PaceBand = { readonly pace: Quantity<'ratio'>; readonly workers: Quantity<'person'> }

export type PaceEarningsInput = {
  /** What an hour of standard work pays, from the package. */
  readonly hourlyYuan: Quantity<'yuan-per-hour', Ratio>
  readonly paces: readonly PaceBand[]
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  /** Null where none is known: then nobody can be said to stay below it. */
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'> | null
  /** The worker's own social insurance and housing fund, where the place does not count them; else 0. */
  readonly ownContributionsYuan: Quantity<'yuan-per-month'>
}

export type PaceEarnings = {
  /** Yuan a month at each pace, in the order given. */
  readonly monthlyYuan: readonly Quantity<'yuan-per-month', Ratio>[]
  /** Of all workers, those whose month stays below the minimum wage; null without a minimum. */
  readonly shareBelowMinimum: Quantity<'ratio', Ratio> | null
}

const findPaceProblems = ({
  paces,
  hoursPerMonth,
  monthlyMinimumYuan,
  ownContributionsYuan,
  hourlyYuan,
}: PaceEarningsInput) => [
  ...paces.flatMap(({ pace, workers }, index) =>
    findProblems(
      [pace, aboveZero, 'attainment', { row: index + 1 }],
      [workers, notNegative, 'weight', { row: index + 1 }],
    ),
  ),
  ...(monthlyMinimumYuan === null ? [] : findProblems([monthlyMinimumYuan, aboveZero, 'monthly-minimum'])),
  ...findProblems([ownContributionsYuan, notNegative, 'own-contributions']),
  ...problemsAmong([
    findNotPositive(hourlyYuan, 'hourly-yuan'),
    findNotPositive(ratioOfExact(hoursPerMonth), 'hours-worked'),
  ]),
]

type MonthToReach = { readonly name: 'monthly-minimum' | 'floor-monthly-pay'; readonly yuan: DecimalString }

/** What a month is held against: the minimum itself, where there is nothing to add. */
const monthToReach = (
  monthlyMinimumYuan: DecimalString,
  { ownContributionsYuan }: PaceEarningsInput,
): MonthToReach =>
  isZero(ratioOf(ownContributionsYuan))
    ? { name: 'monthly-minimum', yuan: monthlyMinimumYuan }
    : { name: 'floor-monthly-pay', yuan: sumDecimals([monthlyMinimumYuan, ownContributionsYuan]) }

const recordMonths = (
  { hourlyYuan, paces, hoursPerMonth }: PaceEarningsInput,
  { monthlyYuan }: PaceEarnings,
  recorder: Recorder,
): void =>
  monthlyYuan.forEach((yuan, index) => {
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

const recordShare = (
  input: PaceEarningsInput,
  { monthlyYuan, shareBelowMinimum }: PaceEarnings,
  recorder: Recorder,
): void => {
  const { paces, monthlyMinimumYuan, ownContributionsYuan } = input
  if (monthlyMinimumYuan === null || shareBelowMinimum === null) return
  const toReach = monthToReach(monthlyMinimumYuan, input)
  if (toReach.name === 'floor-monthly-pay')
    recorder.record({
      rule: 'floor-monthly-pay',
      operation: 'sum',
      inputs: [
        part('plus', 'monthly-minimum', monthlyMinimumYuan, 'yuan-per-month'),
        part('plus', 'own-contributions', ownContributionsYuan, 'yuan-per-month'),
      ],
      result: exactly(toReach.yuan, 'yuan-per-month'),
    })
  const reaching = minus(oneRatio, shareBelowMinimum)
  recorder.record({
    rule: 'workers-at-or-above-minimum',
    operation: 'share-reaching',
    inputs: [
      ...monthlyYuan.map((yuan, index) =>
        part('item', 'paced-earnings', yuan, 'yuan-per-month', {
          of: paces[index]?.pace ?? '',
          weight: paces[index]?.workers ?? decimalOfCount(0n),
        }),
      ),
      part('at-least', toReach.name, toReach.yuan, 'yuan-per-month'),
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
    result: exactly(shareBelowMinimum, 'ratio'),
  })
}

/**
 * A month's piece pay at each pace = hourly yield at 100 % × hours a month × pace, yuan, exact; and the share of the
 * workers whose month stays below the minimum wage, with own contributions on top where the place leaves them out.
 * Everybody does the month's mix of work: an assumption that is printed. 11.34 × 174 × 0.9 = 1775.844; under a minimum
 * of 1820 that pace falls short, and under 1820 + 200 so does 100 % with 1973.16.
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
  const minimum = monthlyMinimumYuan === null ? null : ratioOf(monthToReach(monthlyMinimumYuan, input).yuan)
  let [below, all] = [zeroRatio, zeroRatio]
  paces.forEach(({ workers }, index) => {
    const count = ratioOf(workers)
    all = plus(all, count)
    const yuan = monthlyYuan[index]
    if (yuan !== undefined && minimum !== null && compare(yuan, minimum) < 0) below = plus(below, count)
  })
  const nobody = findNotPositive(all, 'weight')
  if (nobody !== null) return refuse({ ...nobody, remedy: 'fill-it-in' })
  const made = { monthlyYuan, shareBelowMinimum: minimum === null ? null : over(below, all) }
  if (recorder !== undefined) {
    recordMonths(input, made, recorder)
    recordShare(input, made, recorder)
  }
  return succeed(made)
}
