import { approximateOf, type ApproximateString } from '../../numbers/approximate.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import { compare, negate, times, type Ratio } from '../../numbers/ratio.ts'

/** The half-width of a figure's band: figure × relative error; approximate, like the error. */
export const scaleError = (figure: Ratio, relative: ApproximateString): ApproximateString =>
  approximateOf(times(figure, ratioOfApproximate(relative)))

/** Whether a difference, either way, is smaller than a half-width; one exactly as large is not. */
export const isSmallerThanError = (difference: Ratio, halfWidth: ApproximateString): boolean => {
  const size = difference.numerator < 0n ? negate(difference) : difference
  return compare(size, ratioOfApproximate(halfWidth)) < 0
}
