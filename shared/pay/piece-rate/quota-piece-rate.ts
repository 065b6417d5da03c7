import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { oneRatio, over, ratioOf, sum, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { PieceRate } from './piece-rate.ts'

export type PayPeriod = 'hour' | 'shift'

export type QuotaPieceRateInput = {
  /** The wage standard of the work; of a group, the standard of each place in it. */
  readonly wageStandards: readonly Quantity<'yuan'>[]
  readonly wagePer: PayPeriod
  readonly quotaPieces: Quantity<'piece'>
  readonly quotaPer: PayPeriod
  /** Needed only where wage and quota are for different periods: a day's wage is never divided by an hour's quota. */
  readonly shiftHours: Quantity<'hour'> | null
  readonly rounding: RoundingRule
}

/** By what the quotient is multiplied so that wage and quota speak of the same time; null when that is not known. */
const periodFactor = ({ wagePer, quotaPer, shiftHours }: QuotaPieceRateInput): Ratio | null => {
  if (wagePer === quotaPer) return oneRatio
  if (shiftHours === null) return null
  return wagePer === 'hour' ? ratioOf(shiftHours) : over(oneRatio, ratioOf(shiftHours))
}

const findInputProblems = ({ wageStandards, quotaPieces, shiftHours }: QuotaPieceRateInput) => [
  ...wageStandards.flatMap((wage, index) =>
    findProblems([wage, aboveZero, 'hourly-yuan', { row: index + 1 }]),
  ),
  ...findProblems([quotaPieces, aboveZero, 'output-quota']),
  ...(shiftHours === null ? [] : findProblems([shiftHours, aboveZero, 'shift'])),
]

/**
 * 计件单价 = wage standard of a time ÷ output quota of the same time; of a group, Σ of its wage standards ÷ the
 * group's quota. Yuan per counting unit, rounded once. Source: the labour-economics exam's own definition.
 * 88 a shift ÷ 440 pieces a shift = 0.20.
 */
export const calculateQuotaPieceRate = (
  input: QuotaPieceRateInput,
  recorder?: Recorder,
): Result<PieceRate> => {
  const problems = findInputProblems(input)
  if (problems.length > 0) return { ok: false, problems }
  const factor = periodFactor(input)
  if (factor === null || input.wageStandards.length === 0) {
    const at = { field: factor === null ? 'shift' : 'hourly-yuan' } as const
    const expected = { kind: 'present' } as const
    return refuse({ code: 'empty', at, given: null, expected, remedy: 'fill-it-in' })
  }
  const { wageStandards, quotaPieces, rounding } = input
  const total = sum(wageStandards.map(ratioOf))
  const exactYuan = over(times(total, factor), ratioOf(quotaPieces))
  const yuan = round(exactYuan, rounding)
  recorder?.record({
    rule: 'wage-standards',
    operation: 'sum',
    inputs: wageStandards.map((wage, index) =>
      part('plus', 'wage-standard', wage, 'yuan', { of: String(index + 1) }),
    ),
    result: exactly(total, 'yuan'),
  })
  recorder?.record({
    rule: 'piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'wage-standards', total, 'yuan'),
      part('times', 'period-factor', factor, 'ratio'),
      part('over', 'output-quota', quotaPieces, 'piece'),
    ],
    result: exactly(yuan, 'yuan-per-unit'),
    rounding: roundedFrom(exactYuan, rounding),
  })
  return succeed({ yuan, exactYuan })
}
