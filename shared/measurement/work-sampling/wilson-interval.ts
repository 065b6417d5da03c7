import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { approximateOf, squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import {
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  square,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { recordComplement } from './complement-share.ts'
import { findIntervalProblems, type ShareIntervalInput } from './share-interval.ts'

export type WilsonInterval = { readonly low: ApproximateString; readonly high: ApproximateString }

const two = decimalLiteral('2')
const four = decimalLiteral('4')

export type WilsonInput = ShareIntervalInput & {
  /** The share of a post that reaches a quota is a step of its own; one that was sampled is another. */
  readonly shareIs?: 'sampled-share' | 'reaching-share'
}

type Parts = {
  readonly idle: Ratio
  readonly variance: Ratio
  readonly zSquared: Ratio
  readonly centre: Ratio
  readonly under: Ratio
  readonly root: ApproximateString
}

const recordCentre = (
  { z, share, shareIs = 'sampled-share', observations }: WilsonInput,
  parts: Parts,
  recorder: Recorder,
): void => {
  const { zSquared, idle, variance, centre } = parts
  const perCount = over(zSquared, ratioOf(observations))
  const count = part('over', 'sample-observations', observations, 'count')
  recorder.record({
    rule: 'wilson-z-share',
    operation: 'product',
    inputs: [part('times', 'confidence-z', z, 'ratio', { power: 2 }), count],
    result: exactly(perCount, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-variance',
    operation: 'product',
    inputs: [part('times', shareIs, share, 'ratio'), part('times', 'complement-share', idle, 'ratio'), count],
    result: exactly(variance, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-centre',
    operation: 'sum',
    inputs: [
      part('plus', shareIs, share, 'ratio'),
      part('plus', 'wilson-z-share', perCount, 'ratio', { weight: decimalLiteral('0.5') }),
    ],
    result: exactly(centre, 'ratio'),
  })
}

const recordWidth = ({ z, observations }: ShareIntervalInput, parts: Parts, recorder: Recorder): void => {
  const perCount = over(parts.zSquared, ratioOf(observations))
  const quarter = over(perCount, times(ratioOf(four), ratioOf(observations)))
  recorder.record({
    rule: 'wilson-quarter',
    operation: 'product',
    inputs: [
      part('times', 'wilson-z-share', perCount, 'ratio'),
      part('over', 'wilson-four', four, 'ratio'),
      part('over', 'sample-observations', observations, 'count'),
    ],
    result: exactly(quarter, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-under-root',
    operation: 'sum',
    inputs: [
      part('plus', 'wilson-variance', parts.variance, 'ratio'),
      part('plus', 'wilson-quarter', quarter, 'ratio'),
    ],
    result: exactly(parts.under, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-half-width',
    operation: 'root-of-product',
    inputs: [
      part('times', 'confidence-z', z, 'ratio', { power: 2 }),
      part('times', 'wilson-under-root', parts.under, 'ratio'),
    ],
    result: approximately(parts.root, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-divisor',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('plus', 'wilson-z-share', perCount, 'ratio')],
    result: exactly(plus(oneRatio, perCount), 'ratio'),
  })
}

const boundOf = (
  rule: 'wilson-low' | 'wilson-high',
  { centre, root }: Parts,
  divisor: Ratio,
  recorder?: Recorder,
): ApproximateString => {
  const half = ratioOfApproximate(root)
  const isLow = rule === 'wilson-low'
  const edge = approximateOf(isLow ? minus(centre, half) : plus(centre, half))
  const bound = approximateOf(over(ratioOfApproximate(edge), divisor))
  const of = isLow ? 'low' : 'high'
  recorder?.record({
    rule: 'wilson-edge',
    operation: 'sum',
    of,
    inputs: [
      part('plus', 'wilson-centre', centre, 'ratio'),
      part(isLow ? 'minus' : 'plus', 'wilson-half-width', root, 'ratio'),
    ],
    result: approximately(edge, 'ratio'),
  })
  recorder?.record({
    rule,
    operation: 'product',
    inputs: [
      part('times', 'wilson-edge', edge, 'ratio', { of }),
      part('over', 'wilson-divisor', divisor, 'ratio'),
    ],
    result: approximately(bound, 'ratio'),
  })
  return bound
}

/**
 * Wilson's interval of a share in a small group: (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n); approximate, and only
 * advice beside the plain share. Source: Wilson's score interval. z 2, p 0.9, n 10 → 0.588… to 0.982….
 */
export const calculateWilsonInterval = (input: WilsonInput, recorder?: Recorder): Result<WilsonInterval> => {
  const [first, ...others] = findIntervalProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const { z, share } = input
  const count = ratioOf(input.observations)
  const zSquared = square(ratioOf(z))
  const perCount = over(zSquared, count)
  const idle = minus(oneRatio, share)
  const variance = over(times(share, idle), count)
  const under = plus(variance, over(perCount, times(ratioOf(four), count)))
  const root = squareRoot(times(zSquared, under)) ?? approximateOf(zeroRatio)
  const centre = plus(share, over(perCount, ratioOf(two)))
  const parts = { idle, variance, zSquared, centre, under, root }
  if (recorder !== undefined) {
    recordComplement(share, input.shareIs ?? 'sampled-share', recorder)
    recordCentre(input, parts, recorder)
    recordWidth(input, parts, recorder)
  }
  const divisor = plus(oneRatio, perCount)
  return succeed({
    low: boundOf('wilson-low', parts, divisor, recorder),
    high: boundOf('wilson-high', parts, divisor, recorder),
  })
}
