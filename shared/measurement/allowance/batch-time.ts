import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { isPositive, over, plus, ratioOf, sum, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type BatchTimeInput = {
  /** Tz, 作业时间 of one piece. */
  readonly operationSeconds: Ratio
  /** K1, 作业宽放率, a share of Tz. */
  readonly workplaceAllowance: DecimalString
  /** K2, 个人需要与休息宽放率, a share of Tz. */
  readonly restAllowance: DecimalString
  /** Tzj, 准备与结束时间 once per batch; null in mass production. */
  readonly preparation: { readonly seconds: DecimalString; readonly batchPieces: DecimalString } | null
  readonly rounding: RoundingRule
}

export type BatchTime = {
  readonly seconds: DecimalString
  readonly exactSeconds: Ratio
  /** What preparing and finishing adds to each piece. */
  readonly preparationPerPiece: Ratio
}

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)

const findProblems = ({
  operationSeconds,
  workplaceAllowance,
  restAllowance,
  preparation,
}: BatchTimeInput) => {
  const atLeastZero = [{ kind: 'at-least', bound: zero }] as const
  const time = isPositive(operationSeconds)
    ? []
    : [
        {
          code: 'out-of-range',
          at: { field: 'normal-time' },
          given: writeExact(operationSeconds),
          expected: { kind: 'more-than', bound: '0' },
          remedy: 'check-the-value',
        } as const,
      ]
  const others = [
    findRangeProblem(workplaceAllowance, atLeastZero, { field: 'allowance', row: 1 }),
    findRangeProblem(restAllowance, atLeastZero, { field: 'allowance', row: 2 }),
    preparation === null
      ? null
      : findRangeProblem(preparation.seconds, atLeastZero, { field: 'preparation-time' }),
    preparation === null
      ? null
      : findRangeProblem(preparation.batchPieces, [{ kind: 'at-least', bound: one }], {
          field: 'batch-size',
        }),
  ]
  return [...time, ...others.flatMap((problem) => problem ?? [])]
}

const recordBatch = (input: BatchTimeInput, factor: Ratio, made: BatchTime, recorder: Recorder): void => {
  const { operationSeconds, workplaceAllowance, restAllowance, preparation, rounding } = input
  recorder.record({
    rule: 'allowance-factor',
    operation: 'sum',
    of: 'normal-time',
    inputs: [
      { name: 'one', role: 'plus', value: one, unit: 'ratio' },
      { name: 'allowance', role: 'plus', value: workplaceAllowance, unit: 'ratio', of: 'workplace' },
      { name: 'allowance', role: 'plus', value: restAllowance, unit: 'ratio', of: 'personal' },
    ],
    result: { kind: 'exact', value: writeExact(factor), unit: 'ratio' },
  })
  if (preparation !== null)
    recorder.record({
      rule: 'preparation-per-piece',
      operation: 'product',
      inputs: [
        { name: 'preparation-time', role: 'times', value: preparation.seconds, unit: 'second' },
        { name: 'batch-pieces', role: 'over', value: preparation.batchPieces, unit: 'count' },
      ],
      result: { kind: 'exact', value: writeExact(made.preparationPerPiece), unit: 'second' },
    })
  const { exactSeconds, preparationPerPiece } = made
  const work = { name: 'normal-time', role: 'plus', unit: 'second', weight: writeExact(factor) } as const
  const share = { name: 'preparation-per-piece', role: 'plus', unit: 'second' } as const
  recorder.record({
    rule: 'standard-time',
    operation: 'sum',
    inputs: [
      { ...work, value: writeExact(operationSeconds) },
      ...(preparation === null ? [] : [{ ...share, value: writeExact(preparationPerPiece) }]),
    ],
    result: { kind: 'exact', value: made.seconds, unit: 'second' },
    rounding: {
      rule: rounding,
      unrounded: writeExact(exactSeconds),
      tie: isTie(exactSeconds, rounding.scale),
    },
  })
}

/**
 * Time per piece of a batch T = Tz × (1 + K1 + K2) + Tzj ÷ n; seconds, rounded once as the terms say; without
 * Tzj ÷ n in mass production. Source: the composition of 单件工时 that Chinese quota books teach.
 * Tz 60, K1 0.08, K2 0.07, Tzj 1800 for 100 pieces: 69 + 18 = 87 s.
 */
export const calculateBatchTime = (input: BatchTimeInput, recorder?: Recorder): Result<BatchTime> => {
  const [problem, ...others] = findProblems(input)
  if (problem !== undefined) return refuse(problem, ...others)
  const { operationSeconds, workplaceAllowance, restAllowance, preparation, rounding } = input
  const factor = sum([ratioOf(one), ratioOf(workplaceAllowance), ratioOf(restAllowance)])
  const preparationPerPiece =
    preparation === null ? zeroRatio : over(ratioOf(preparation.seconds), ratioOf(preparation.batchPieces))
  const exactSeconds = plus(times(operationSeconds, factor), preparationPerPiece)
  const made = { seconds: round(exactSeconds, rounding), exactSeconds, preparationPerPiece }
  if (recorder !== undefined) recordBatch(input, factor, made, recorder)
  return succeed(made)
}
