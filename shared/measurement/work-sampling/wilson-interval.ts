import type { Recorder } from '../../derivation/recorder.ts'
import { approximateResult, exactResult, stepInput } from '../../derivation/step-figures.ts'
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

type Parts = {
  readonly idle: Ratio
  readonly variance: Ratio
  readonly zSquared: Ratio
  readonly centre: Ratio
  readonly under: Ratio
  readonly root: ApproximateString
}

const recordCentre = (
  { z, share, observations }: ShareIntervalInput,
  parts: Parts,
  recorder: Recorder,
): void => {
  const { zSquared, idle, variance, centre } = parts
  const perCount = over(zSquared, ratioOf(observations))
  const count = stepInput('sample-observations', 'over', observations, 'count')
  recorder.record({
    rule: 'wilson-z-share',
    operation: 'product',
    inputs: [stepInput('confidence-z', 'times', z, 'ratio', { power: 2 }), count],
    result: exactResult(perCount, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-variance',
    operation: 'product',
    inputs: [
      stepInput('sampled-share', 'times', share, 'ratio'),
      stepInput('complement-share', 'times', idle, 'ratio'),
      count,
    ],
    result: exactResult(variance, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-centre',
    operation: 'sum',
    inputs: [
      stepInput('sampled-share', 'plus', share, 'ratio'),
      stepInput('wilson-z-share', 'plus', perCount, 'ratio', { weight: decimalLiteral('0.5') }),
    ],
    result: exactResult(centre, 'ratio'),
  })
}

const recordWidth = ({ z, observations }: ShareIntervalInput, parts: Parts, recorder: Recorder): void => {
  const perCount = over(parts.zSquared, ratioOf(observations))
  const quarter = over(perCount, times(ratioOf(four), ratioOf(observations)))
  recorder.record({
    rule: 'wilson-quarter',
    operation: 'product',
    inputs: [
      stepInput('wilson-z-share', 'times', perCount, 'ratio'),
      stepInput('wilson-four', 'over', four, 'ratio'),
      stepInput('sample-observations', 'over', observations, 'count'),
    ],
    result: exactResult(quarter, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-under-root',
    operation: 'sum',
    inputs: [
      stepInput('wilson-variance', 'plus', parts.variance, 'ratio'),
      stepInput('wilson-quarter', 'plus', quarter, 'ratio'),
    ],
    result: exactResult(parts.under, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-half-width',
    operation: 'root-of-product',
    inputs: [
      stepInput('confidence-z', 'times', z, 'ratio', { power: 2 }),
      stepInput('wilson-under-root', 'times', parts.under, 'ratio'),
    ],
    result: approximateResult(parts.root, 'ratio'),
  })
  recorder.record({
    rule: 'wilson-divisor',
    operation: 'sum',
    inputs: [
      stepInput('one', 'plus', oneRatio, 'ratio'),
      stepInput('wilson-z-share', 'plus', perCount, 'ratio'),
    ],
    result: exactResult(plus(oneRatio, perCount), 'ratio'),
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
      stepInput('wilson-centre', 'plus', centre, 'ratio'),
      stepInput('wilson-half-width', isLow ? 'minus' : 'plus', root, 'ratio'),
    ],
    result: approximateResult(edge, 'ratio'),
  })
  recorder?.record({
    rule,
    operation: 'product',
    inputs: [
      stepInput('wilson-edge', 'times', edge, 'ratio', { of }),
      stepInput('wilson-divisor', 'over', divisor, 'ratio'),
    ],
    result: approximateResult(bound, 'ratio'),
  })
  return bound
}

/**
 * Wilson's interval of a share in a small group: (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n); approximate, and only
 * advice beside the plain share. Source: Wilson's score interval. z 2, p 0.9, n 10 → 0.588… to 0.982….
 */
export const calculateWilsonInterval = (
  input: ShareIntervalInput,
  recorder?: Recorder,
): Result<WilsonInterval> => {
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
    recordComplement(share, 'sampled-share', recorder)
    recordCentre(input, parts, recorder)
    recordWidth(input, parts, recorder)
  }
  const divisor = plus(oneRatio, perCount)
  return succeed({
    low: boundOf('wilson-low', parts, divisor, recorder),
    high: boundOf('wilson-high', parts, divisor, recorder),
  })
}
