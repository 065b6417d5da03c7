import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { isPositive, over, ratioOfCount, square, times } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { meanNotPositive } from '../time-study/mean-not-positive.ts'
import type { Spread } from './sample-variance.ts'
import { resolveFactor, type SpreadFactor } from './student-factor.ts'

export type ErrorReachedInput = {
  readonly element: string
  readonly spread: Spread
  readonly factor: SpreadFactor
}

/**
 * Error already reached = t × s ÷ (√n × x̄), a share of the mean; at 50 digits, marked approximate. t is z or
 * Student's t with n − 1 degrees of freedom. Source: confidence interval of a mean.
 * 10, 8, 12, 10, 7 with t 2.7765: 2.7765 × 1.949… ÷ (√5 × 9.4) = 0.257….
 */
export const calculateErrorReached = (
  { element, spread, factor }: ErrorReachedInput,
  recorder?: Recorder,
): Result<ApproximateString> => {
  const { count, mean, variance } = spread
  const known = resolveFactor(factor, count - 1, recorder)
  if (!known.ok) return known
  const readings = ratioOfCount(BigInt(count))
  const relative =
    isPositive(mean) && isPositive(readings)
      ? squareRoot(over(times(square(known.value.ratio), variance), times(readings, square(mean))))
      : null
  if (relative === null) return refuse(meanNotPositive(mean, element))
  recorder?.record({
    rule: 'error-reached',
    operation: 'root-of-product',
    of: element,
    inputs: [
      part('times', known.value.name, known.value.value, 'ratio', { power: 2 }),
      part('times', 'sample-variance', variance, 'second-squared', { of: element }),
      part('over', 'readings-count', decimalOfCount(BigInt(count)), 'count'),
      part('over', 'element-mean', mean, 'second', { of: element, power: 2 }),
    ],
    result: approximately(relative, 'ratio'),
  })
  return succeed(relative)
}
