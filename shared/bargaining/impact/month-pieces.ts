import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import {
  aboveZero,
  findNotPositive,
  findProblems,
  notNegative,
  problemsAmong,
} from '../../numbers/range-checks.ts'
import { over, plus, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'
import type { PaceBand } from './pace-earnings.ts'
import { recordWorkSeconds, type ImpactLine } from './wage-bill.ts'

export type MonthPiecesInput = {
  readonly lines: readonly Omit<ImpactLine, 'pieceRateYuan'>[]
  /** Whole garments a month, where all lines were filled for the same number; else null: the pieces of all lines. */
  readonly garments: Quantity<'piece'> | null
  readonly paces: readonly PaceBand[]
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  /** Half a piece is none: the calling side rounds down. */
  readonly rounding: RoundingRule
}

export type MonthPieces = {
  /** What the wage bill rests on. */
  readonly assumed: DecimalString
  /** What these people make of the same mix when all work their whole month, which is what months rest on. */
  readonly makeable: DecimalString
}

type Work = {
  readonly assumed: DecimalString
  /** Seconds of standard work in the pieces assumed. */
  readonly needed: Ratio
  /** People as if all worked at 100 %. */
  readonly people: Ratio
  /** Seconds of standard work those people do in a month. */
  readonly offered: Ratio
  readonly makeable: Ratio
}

const findMonthProblems = ({ lines, garments, paces, hoursPerMonth }: MonthPiecesInput) => [
  ...lines.flatMap(({ standardTimeSeconds, monthlyVolume }, index) =>
    findProblems(
      [standardTimeSeconds, aboveZero, 'standard-time', { row: index + 1 }],
      [monthlyVolume, notNegative, 'monthly-volume', { row: index + 1 }],
    ),
  ),
  ...(garments === null ? [] : findProblems([garments, notNegative, 'monthly-volume'])),
  ...paces.flatMap(({ pace, workers }, index) =>
    findProblems(
      [pace, aboveZero, 'attainment', { row: index + 1 }],
      [workers, notNegative, 'weight', { row: index + 1 }],
    ),
  ),
  ...problemsAmong([findNotPositive(ratioOfExact(hoursPerMonth), 'hours-worked')]),
]

function recordPieces(
  { lines, garments, paces, hoursPerMonth, rounding }: MonthPiecesInput,
  { assumed, needed, people, offered, makeable }: Work,
  recorder: Recorder,
): void {
  if (garments === null)
    recorder.record({
      rule: 'month-pieces',
      operation: 'sum',
      inputs: lines.map(({ operationId, monthlyVolume }) =>
        part('plus', 'monthly-volume', monthlyVolume, 'piece', { of: operationId }),
      ),
      result: exactly(assumed, 'piece'),
    })
  recorder.record({
    rule: 'people-at-full-pace',
    operation: 'sum',
    inputs: paces.map(({ pace, workers }) => part('plus', 'pace', pace, 'ratio', { weight: workers })),
    result: exactly(people, 'person'),
  })
  recorder.record({
    rule: 'offered-work-seconds',
    operation: 'product',
    inputs: [
      part('times', 'people-at-full-pace', people, 'person'),
      part('times', 'hours-per-month', hoursPerMonth, 'hour-per-month'),
      part('times', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
    ],
    result: exactly(offered, 'second'),
  })
  recordWorkSeconds(lines, needed, recorder)
  recorder.record({
    rule: 'makeable-pieces',
    operation: 'product',
    inputs: [
      part('times', garments === null ? 'month-pieces' : 'month-garments', assumed, 'piece'),
      part('times', 'offered-work-seconds', offered, 'second'),
      part('over', 'standard-work-seconds', needed, 'second'),
    ],
    result: exactly(round(makeable, rounding), 'piece'),
    rounding: roundedFrom(makeable, rounding),
  })
}

/**
 * What the people make in a month at their pace = pieces assumed × Σ pace × workers × hours × 3600 ÷ Σ standard time ×
 * volume, pieces, the mix of work unchanged, rounded by the rule given. 1000 and 2000 pieces of 66 s and 48 s are
 * 162,000 s; one worker at 100 % offers 174 × 3600 = 626,400 s: 3000 × 626,400 ÷ 162,000 = 11,600 pieces.
 */
export const calculateMonthPieces = (input: MonthPiecesInput, recorder?: Recorder): Result<MonthPieces> => {
  const [wrong, ...others] = findMonthProblems(input)
  if (wrong !== undefined) return refuse(wrong, ...others)
  const { lines, garments, paces, hoursPerMonth, rounding } = input
  let [needed, people] = [zeroRatio, zeroRatio]
  for (const { standardTimeSeconds, monthlyVolume } of lines)
    needed = plus(needed, times(ratioOf(standardTimeSeconds), ratioOf(monthlyVolume)))
  for (const { pace, workers } of paces) people = plus(people, times(ratioOf(pace), ratioOf(workers)))
  const nothing = problemsAmong([
    findNotPositive(needed, 'monthly-volume'),
    findNotPositive(people, 'weight'),
  ]).map((one) => ({ ...one, remedy: 'fill-it-in' }) as const)
  const [lacking, ...more] = nothing
  if (lacking !== undefined) return refuse(lacking, ...more)
  const assumed = garments ?? sumDecimals(lines.map(({ monthlyVolume }) => monthlyVolume))
  const offered = times(times(people, ratioOfExact(hoursPerMonth)), ratioOf(secondsPerHour))
  const makeable = over(times(ratioOf(assumed), offered), needed)
  if (recorder !== undefined) recordPieces(input, { assumed, needed, people, offered, makeable }, recorder)
  return succeed({ assumed, makeable: round(makeable, rounding) })
}
