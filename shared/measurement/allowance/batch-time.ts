import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive, findProblems, notNegative, problemsAmong } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, plus, ratioOf, sum, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type BatchTimeInput = {
  /** Tz, 作业时间 of one piece. */
  readonly operationSeconds: Quantity<'second', Ratio>
  /** K1, 作业宽放率, a share of Tz. */
  readonly workplaceAllowance: Quantity<'ratio'>
  /** K2, 个人需要与休息宽放率, a share of Tz. */
  readonly restAllowance: Quantity<'ratio'>
  /** Tzj, 准备与结束时间 once per batch; null in mass production. */
  readonly preparation: {
    readonly seconds: Quantity<'second'>
    readonly batchPieces: Quantity<'piece'>
  } | null
  readonly rounding: RoundingRule
}

export type BatchTime = {
  readonly seconds: Quantity<'second'>
  readonly exactSeconds: Quantity<'second', Ratio>
  /** What preparing and finishing adds to each piece. */
  readonly preparationPerPiece: Ratio
}

const one = decimalOfCount(1n)

const atLeastOne = [{ kind: 'at-least', bound: one }] as const

const findBatchProblems = ({
  operationSeconds,
  workplaceAllowance,
  restAllowance,
  preparation,
}: BatchTimeInput) => {
  const place = (row: number) => ({ field: 'allowance', row }) as const
  return problemsAmong([
    findNotPositive(operationSeconds, 'normal-time'),
    findRangeProblem(workplaceAllowance, notNegative, place(1)),
    findRangeProblem(restAllowance, notNegative, place(2)),
    ...(preparation === null
      ? []
      : findProblems(
          [preparation.seconds, notNegative, 'preparation-time'],
          [preparation.batchPieces, atLeastOne, 'batch-size'],
        )),
  ])
}

const recordBatch = (input: BatchTimeInput, factor: Ratio, made: BatchTime, recorder: Recorder): void => {
  const { operationSeconds, workplaceAllowance, restAllowance, preparation, rounding } = input
  recorder.record({
    rule: 'allowance-factor',
    operation: 'sum',
    of: 'normal-time',
    inputs: [
      part('plus', 'one', one, 'ratio'),
      part('plus', 'allowance', workplaceAllowance, 'ratio', { of: 'workplace' }),
      part('plus', 'allowance', restAllowance, 'ratio', { of: 'personal' }),
    ],
    result: exactly(factor, 'ratio'),
  })
  if (preparation !== null)
    recorder.record({
      rule: 'preparation-per-piece',
      operation: 'product',
      inputs: [
        part('times', 'preparation-time', preparation.seconds, 'second'),
        part('over', 'batch-pieces', preparation.batchPieces, 'piece'),
      ],
      result: exactly(made.preparationPerPiece, 'second'),
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
    result: exactly(made.seconds, 'second'),
    rounding: roundedFrom(exactSeconds, rounding),
  })
}

/**
 * Time per piece of a batch T = Tz × (1 + K1 + K2) + Tzj ÷ n; seconds, rounded once as the terms say; without
 * Tzj ÷ n in mass production. Source: the composition of 单件工时 that Chinese quota books teach.
 * Tz 60, K1 0.08, K2 0.07, Tzj 1800 for 100 pieces: 69 + 18 = 87 s.
 */
export const calculateBatchTime = (input: BatchTimeInput, recorder?: Recorder): Result<BatchTime> => {
  const [problem, ...others] = findBatchProblems(input)
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
