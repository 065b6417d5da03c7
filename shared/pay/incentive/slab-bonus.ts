import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Band } from '../../numbers/band.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne } from '../../numbers/range-checks.ts'
import {
  compare,
  isPositive,
  over,
  plus,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut, type Payment } from '../payment.ts'
import { calculateSavedHours, calculateTimeWage, findJobProblems, type TimedJobInput } from './saved-hours.ts'

/** Reached by a saving up to and including `upTo`, a share of the standard time. Listed from the lowest up. */
export type SavingSlab = { readonly upTo: DecimalString; readonly savingShare: Quantity<'ratio'> }

export type SlabBonusInput = TimedJobInput & { readonly slabs: readonly SavingSlab[] }

export type SlabBonusWage = Payment & {
  readonly savedHours: Quantity<'hour', Ratio>
  readonly savingShare: Quantity<'ratio', Ratio>
  readonly bonusYuan: Quantity<'yuan', Ratio>
  readonly exactYuanPerHour: Quantity<'yuan-per-hour', Ratio>
}

const nothing = decimalOfCount(0n)

/** The first slab that holds the saving, by its place; the last one where the saving lies above them all. */
const placeOf = (saving: Ratio, slabs: readonly SavingSlab[]): number => {
  const place = slabs.findIndex(({ upTo }) => compare(saving, ratioOf(upTo)) <= 0)
  return place < 0 ? slabs.length - 1 : place
}

/** Nothing saved has no share; above the last slab its share stays. */
const shareOf = (saving: Ratio, slabs: readonly SavingSlab[]): DecimalString =>
  (isPositive(saving) ? slabs[placeOf(saving, slabs)]?.savingShare : undefined) ?? nothing

const bandOf = (saving: Ratio, slabs: readonly SavingSlab[]): Band => {
  if (!isPositive(saving)) return { atMost: zeroRatio }
  const place = placeOf(saving, slabs)
  const [below, own] = [slabs[place - 1], slabs[place]]
  const isLast = place === slabs.length - 1
  return {
    moreThan: below === undefined ? zeroRatio : ratioOf(below.upTo),
    ...(own === undefined || isLast ? {} : { atMost: ratioOf(own.upTo) }),
  }
}

const recordBonus = (
  { standardHours, hourlyYuan, slabs }: SlabBonusInput,
  made: {
    readonly savedHours: Quantity<'hour', Ratio>
    readonly savedShare: Quantity<'ratio', Ratio>
    readonly savingShare: Quantity<'ratio'>
  },
  bonusYuan: Ratio,
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'saved-share',
    operation: 'product',
    inputs: [
      part('times', 'saved-hours', made.savedHours, 'hour'),
      part('over', 'standard-hours', standardHours, 'hour'),
    ],
    result: exactly(made.savedShare, 'ratio'),
  })
  const chosen = ['saving-share', made.savingShare, 'ratio'] as const
  const by = ['saved-share', made.savedShare, 'ratio'] as const
  recordChoice('saving-share-reached', { chosen, by, band: bandOf(made.savedShare, slabs) }, recorder)
  recorder.record({
    rule: 'premium',
    operation: 'product',
    inputs: [
      part('times', 'saved-share', made.savedShare, 'ratio'),
      part('times', 'standard-hours', standardHours, 'hour'),
      part('times', 'saving-share-reached', made.savingShare, 'ratio'),
      part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour'),
    ],
    result: exactly(bonusYuan, 'yuan'),
  })
}

/**
 * Tiered bonus, the whole saving at the share of the slab reached (全额分档): T·R + saving × share × R. A slab holds
 * savings up to and including its edge, so the pay jumps just above it. Yuan, rounded once.
 * S 100, T 70, R 10, 21–40 % at 0.20: 700 + 30 × 0.20 × 10 = 760.
 */
export const calculateSlabBonus = (input: SlabBonusInput, recorder?: Recorder): Result<SlabBonusWage> => {
  const problems = [
    ...findJobProblems(input),
    ...input.slabs.flatMap(({ upTo, savingShare }, index) => {
      const row = { row: index + 1 }
      const before = input.slabs[index - 1]
      const edge = before === undefined ? aboveZero : ([{ kind: 'more-than', bound: before.upTo }] as const)
      return findProblems([upTo, edge, 'slice-width', row], [savingShare, fromZeroToOne, 'saving-share', row])
    }),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const savedHours = calculateSavedHours(input, recorder)
  const timeWage = calculateTimeWage(input, recorder)
  const standard = ratioOf(input.standardHours)
  const savedShare = over(savedHours, standard)
  const savingShare = shareOf(savedShare, input.slabs)
  const bonusYuan = times(times(savedHours, ratioOf(savingShare)), ratioOf(input.hourlyYuan))
  const earned = plus(timeWage, bonusYuan)
  if (recorder !== undefined) recordBonus(input, { savedHours, savedShare, savingShare }, bonusYuan, recorder)
  recorder?.record({
    rule: 'earned-wage',
    operation: 'sum',
    inputs: [part('plus', 'time-wage', timeWage, 'yuan'), part('plus', 'premium', bonusYuan, 'yuan')],
    result: exactly(earned, 'yuan'),
  })
  const made = payOut(earned, input.rounding, recorder)
  const exactYuanPerHour = over(earned, ratioOf(input.hoursWorked))
  return succeed({ ...made, savedHours, savingShare: ratioOf(savingShare), bonusYuan, exactYuanPerHour })
}
