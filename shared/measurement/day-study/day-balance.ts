import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isPositive, over, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { findShiftProblems, type DayBalanceInput, type DayEntry } from './close-shift.ts'
import { isQuotaTime } from './day-category.ts'

export type DayLoss = {
  readonly cause: string
  readonly minutes: Quantity<'minute'>
  readonly shareOfShift: Ratio
}

export type DayBalance = {
  readonly quotaMinutes: Quantity<'minute'>
  /** 工时利用率 */
  readonly utilisation: Ratio
  readonly losses: readonly DayLoss[]
  /** Null where nothing was worked, so that nothing can grow. */
  readonly possibleGain: Ratio | null
}

const lossesOf = ({ shiftMinutes, entries }: DayBalanceInput): readonly DayLoss[] => {
  const byCause = new Map<string, DecimalString>()
  for (const { category, minutes, cause } of entries) {
    if (isQuotaTime(category) || cause === undefined) continue
    const before = byCause.get(cause)
    byCause.set(cause, before === undefined ? minutes : sumDecimals([before, minutes]))
  }
  return [...byCause].map(([cause, minutes]) => ({
    cause,
    minutes,
    shareOfShift: over(ratioOf(minutes), ratioOf(shiftMinutes)),
  }))
}

const sumOf = (entries: readonly DayEntry[], counts: (entry: DayEntry) => boolean): DecimalString =>
  sumDecimals(entries.filter(counts).map(({ minutes }) => minutes))

const recordUse = (
  { shiftMinutes, entries }: DayBalanceInput,
  made: DayBalance,
  recorder: Recorder,
): void => {
  const shift = part('over', 'shift-minutes', shiftMinutes, 'minute')
  for (const { cause, minutes, shareOfShift } of made.losses) {
    recorder.record({
      rule: 'loss-share',
      operation: 'product',
      of: cause,
      inputs: [part('times', 'loss-minutes', minutes, 'minute', { of: cause }), shift],
      result: exactly(shareOfShift, 'ratio'),
    })
  }
  recorder.record({
    rule: 'quota-minutes',
    operation: 'sum',
    inputs: entries
      .filter(({ category }) => isQuotaTime(category))
      .map(({ category, minutes }) => part('plus', 'day-minutes', minutes, 'minute', { of: category })),
    result: exactly(made.quotaMinutes, 'minute'),
  })
  recorder.record({
    rule: 'shift-utilisation',
    operation: 'product',
    inputs: [part('times', 'quota-minutes', made.quotaMinutes, 'minute'), shift],
    result: exactly(made.utilisation, 'ratio'),
  })
}

const recordGain = (entries: readonly DayEntry[], gain: Ratio, recorder: Recorder): void => {
  const removable = entries.flatMap(({ removableMinutes, cause }) =>
    removableMinutes === undefined ? [] : [{ removableMinutes, of: cause ?? '' }],
  )
  const work = entries.filter(({ category }) => category === 'operation')
  const removableTotal = sumDecimals(removable.map(({ removableMinutes }) => removableMinutes))
  const operationTotal = sumDecimals(work.map(({ minutes }) => minutes))
  recorder.record({
    rule: 'removable-minutes',
    operation: 'sum',
    inputs: removable.map(({ removableMinutes, of }) =>
      part('plus', 'removable-loss', removableMinutes, 'minute', { of }),
    ),
    result: exactly(removableTotal, 'minute'),
  })
  recorder.record({
    rule: 'operation-minutes',
    operation: 'sum',
    inputs: work.map(({ minutes }) => part('plus', 'day-minutes', minutes, 'minute', { of: 'operation' })),
    result: exactly(operationTotal, 'minute'),
  })
  recorder.record({
    rule: 'possible-gain',
    operation: 'product',
    inputs: [
      part('times', 'removable-minutes', removableTotal, 'minute'),
      part('over', 'operation-minutes', operationTotal, 'minute'),
    ],
    result: exactly(gain, 'ratio'),
  })
}

/**
 * Balance of a watched shift 工作日写实: every minute has a category and Σ = shift exactly, or the missing minutes are named.
 * Utilisation = quota time ÷ shift; losses by cause; possible gain = removable minutes ÷ operation time, which is
 * (after − before) ÷ before. Source: day study practice. 408 of 480 min → 85 %; 24 removable beside 360 worked → 6.66… %.
 */
export const calculateDayBalance = (input: DayBalanceInput, recorder?: Recorder): Result<DayBalance> => {
  const { shiftMinutes, entries } = input
  const [first, ...others] = findShiftProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const quotaMinutes = sumOf(entries, ({ category }) => isQuotaTime(category))
  const operation = ratioOf(sumOf(entries, ({ category }) => category === 'operation'))
  const removable = sumDecimals(entries.flatMap(({ removableMinutes }) => removableMinutes ?? []))
  const made = {
    quotaMinutes,
    utilisation: over(ratioOf(quotaMinutes), ratioOf(shiftMinutes)),
    losses: lossesOf(input),
    possibleGain: isPositive(operation) ? over(ratioOf(removable), operation) : null,
  }
  if (recorder !== undefined) recordUse(input, made, recorder)
  if (recorder !== undefined && made.possibleGain !== null) recordGain(entries, made.possibleGain, recorder)
  return succeed(made)
}
