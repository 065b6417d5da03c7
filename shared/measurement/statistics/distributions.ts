import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Distributions } from '../../derivation/distributions.ts'
import { approximateOf, approximateOfFloat } from '../../numbers/approximate.ts'
import type { Ratio } from '../../numbers/ratio.ts'

const float = (value: Ratio): number => Number(approximateOf(value))
const isShare = (value: number): boolean => value > 0 && value < 1

/** Φ, its inverse and Student's t from a statistics library, to the last digits of a binary float; never on a price's path. */
export const distributions: Distributions = {
  normalShare: (x) => approximateOfFloat(normalCdf(float(x), 0, 1)),
  normalPoint: (share) =>
    isShare(float(share)) ? approximateOfFloat(normalQuantile(float(share), 0, 1)) : null,
  studentPoint: (share, degrees) =>
    isShare(float(share)) && float(degrees) >= 1
      ? approximateOfFloat(tQuantile(float(share), float(degrees)))
      : null,
}
