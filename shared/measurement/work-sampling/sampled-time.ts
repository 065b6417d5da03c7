import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne } from '../../numbers/range-checks.ts'
import { minus, oneRatio, over, plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateSampledShare, type SampledShareInput } from './sampled-share.ts'

export type SampledTimeInput = SampledShareInput & {
  /** The whole time of the study, in the unit of the answer. */
  readonly studyTime: Quantity<'minute'>
  /** Pieces that passed, never hits: hits only say how the time was spent. */
  readonly goodPieces: Quantity<'piece'>
  /** 1 is normal pace. */
  readonly rating: DecimalString
  /** The share of the working time that a machine paces, which is not rated. */
  readonly machineShare: Quantity<'ratio'>
}

export type SampledTime = {
  /** Study time ÷ pieces, idle time included. */
  readonly overall: Ratio
  /** The working part of it. */
  readonly effective: Ratio
  readonly normal: Ratio
}

type Factors = { readonly working: Ratio; readonly hand: Ratio; readonly effect: Ratio }

const recordTime = (input: SampledTimeInput, made: SampledTime, parts: Factors, recorder: Recorder): void => {
  const { studyTime, goodPieces, rating, machineShare } = input
  recorder.record({
    rule: 'sampled-time',
    operation: 'product',
    inputs: [
      part('times', 'study-time', studyTime, 'minute'),
      part('over', 'good-pieces', goodPieces, 'piece'),
    ],
    result: exactly(made.overall, 'minute'),
  })
  recorder.record({
    rule: 'effective-time',
    operation: 'product',
    inputs: [
      part('times', 'sampled-time', made.overall, 'minute'),
      part('times', 'sampled-share', parts.working, 'ratio'),
    ],
    result: exactly(made.effective, 'minute'),
  })
  recorder.record({
    rule: 'rating-effect',
    operation: 'sum',
    inputs: [
      part('plus', 'one', oneRatio, 'ratio', { weight: machineShare }),
      part('plus', 'rating-factor', rating, 'ratio', { weight: writeExact(parts.hand) }),
    ],
    result: exactly(parts.effect, 'ratio'),
  })
  recorder.record({
    rule: 'sampled-normal-time',
    operation: 'product',
    inputs: [
      part('times', 'effective-time', made.effective, 'minute'),
      part('times', 'rating-effect', parts.effect, 'ratio'),
    ],
    result: exactly(made.normal, 'minute'),
  })
}

/**
 * Normal time from work sampling = study time × (working hits ÷ all hits) × (m + (1 − m) × rating) ÷ good pieces, m
 * being the machine's share; not rounded. Source: texts on work sampling; hits never stand for pieces.
 * 400 min, 70 of 200 hits, 0.8, 150 pieces → 0.7466… min.
 */
export const calculateSampledTime = (input: SampledTimeInput, recorder?: Recorder): Result<SampledTime> => {
  const { studyTime, goodPieces, rating, machineShare } = input
  const share = calculateSampledShare(input, recorder)
  const problems = findProblems(
    [studyTime, aboveZero, 'study-time'],
    [goodPieces, aboveZero, 'pieces'],
    [rating, aboveZero, 'rating'],
    [machineShare, fromZeroToOne, 'machine-share'],
  ).concat(share.ok ? [] : share.problems)
  const [first, ...others] = problems
  if (first !== undefined) return refuse(first, ...others)
  if (!share.ok) return share
  const machine = ratioOf(machineShare)
  const hand = minus(oneRatio, machine)
  const effect = plus(machine, times(hand, ratioOf(rating)))
  const overall = over(ratioOf(studyTime), ratioOf(goodPieces))
  const effective = times(overall, share.value)
  const made = { overall, effective, normal: times(effective, effect) }
  if (recorder !== undefined) recordTime(input, made, { working: share.value, hand, effect }, recorder)
  return succeed(made)
}
