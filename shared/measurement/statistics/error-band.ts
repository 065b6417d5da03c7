import { approximateOf, type ApproximateString } from '../../numbers/approximate.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import { times, type Ratio } from '../../numbers/ratio.ts'

/** The half-width of a figure's band: figure × relative error; approximate, like the error. */
export const scaleError = (figure: Ratio, relative: ApproximateString): ApproximateString =>
  approximateOf(times(figure, ratioOfApproximate(relative)))
