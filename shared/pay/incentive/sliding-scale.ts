import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne } from '../../numbers/range-checks.ts'
import { plus, ratioOf, sum, times, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut, type Payment } from '../payment.ts'
import { cutSlices, type Slice } from '../slices.ts'
import { calculateSavedHours, findJobProblems, type TimedJobInput } from './saved-hours.ts'

/** A slice of the saving, `width` as a share of the standard time (null: all the rest), and the worker's share of it. */
export type SavingBand = { readonly width: DecimalString | null; readonly savingShare: Quantity<'ratio'> }

export type SlidingScaleInput = TimedJobInput & { readonly bands: readonly SavingBand[] }

export type SlidingScaleWage = Payment & {
  readonly savedHours: Quantity<'hour', Ratio>
  readonly bonusHours: Quantity<'hour', Ratio>
}

const recordSlices = (
  { standardHours, bands }: SlidingScaleInput,
  savedHours: Ratio,
  slices: readonly Slice[],
  recorder: Recorder,
): void =>
  slices.forEach(({ amount, full }, index) => {
    const of = String(index + 1)
    const width = bands[index]?.width ?? null
    const earlier = slices.slice(0, index)
    recorder.record({
      rule: 'saving-slice',
      of,
      ...(full && width !== null
        ? {
            operation: 'product',
            inputs: [
              part('times', 'standard-hours', standardHours, 'hour'),
              part('times', 'slice-width', width, 'ratio', { of }),
            ],
          }
        : {
            operation: 'sum',
            inputs: [
              part('plus', 'saved-hours', savedHours, 'hour'),
              ...earlier.map((slice, before) =>
                part('minus', 'saving-slice', slice.amount, 'hour', { of: String(before + 1) }),
              ),
            ],
          }),
      result: exactly(amount, 'hour'),
    })
  })

const recordWage = (
  { hoursWorked, hourlyYuan }: SlidingScaleInput,
  slices: readonly Slice[],
  made: {
    readonly bonusHours: Quantity<'hour', Ratio>
    readonly paidHours: Quantity<'hour', Ratio>
    readonly earned: Quantity<'yuan', Ratio>
  },
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'bonus-hours',
    operation: 'sum',
    inputs: slices.map(({ amount, value }, index) =>
      part('plus', 'saving-slice', amount, 'hour', { of: String(index + 1), weight: value }),
    ),
    result: exactly(made.bonusHours, 'hour'),
  })
  recorder.record({
    rule: 'paid-hours',
    operation: 'sum',
    inputs: [
      part('plus', 'hours-worked', hoursWorked, 'hour'),
      part('plus', 'bonus-hours', made.bonusHours, 'hour'),
    ],
    result: exactly(made.paidHours, 'hour'),
  })
  recorder.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [
      part('times', 'paid-hours', made.paidHours, 'hour'),
      part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour'),
    ],
    result: exactly(made.earned, 'yuan'),
  })
}

/**
 * Tiered bonus, each slice of the saving at its own share (阶梯累进): (T + Σ slice × share) × R. Slices are shares of
 * the standard time, from the first hour saved on; a saving above the last closed slice earns nothing more, and an
 * open last slice takes all the rest. It never jumps. Yuan, rounded once.
 * S 200, T 140, R 0.55, 10 % at 0.4, 10 % at 0.5, 10 % at 0.6: 8 + 10 + 12 = 30 h, 170 × 0.55 = 93.50.
 */
export const calculateSlidingScale = (
  input: SlidingScaleInput,
  recorder?: Recorder,
): Result<SlidingScaleWage> => {
  const problems = [
    ...findJobProblems(input),
    ...input.bands.flatMap(({ width, savingShare }, index) => {
      const row = { row: index + 1 }
      const ofWidth = width === null ? [] : findProblems([width, aboveZero, 'slice-width', row])
      return [...ofWidth, ...findProblems([savingShare, fromZeroToOne, 'saving-share', row])]
    }),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const standard = ratioOf(input.standardHours)
  const savedHours = calculateSavedHours(input, recorder)
  const tiers = input.bands.map(({ width, savingShare }) => ({
    width: width === null ? null : times(standard, ratioOf(width)),
    value: savingShare,
  }))
  const slices = cutSlices(savedHours, tiers)
  const bonusHours = sum(slices.map(({ amount, value }) => times(amount, ratioOf(value))))
  const paidHours = plus(ratioOf(input.hoursWorked), bonusHours)
  const earned = times(paidHours, ratioOf(input.hourlyYuan))
  if (recorder !== undefined) {
    recordSlices(input, savedHours, slices, recorder)
    recordWage(input, slices, { bonusHours, paidHours, earned }, recorder)
  }
  return succeed({ ...payOut(earned, input.rounding, recorder), savedHours, bonusHours })
}
