import type { ApproximateString } from '../numbers/approximate.ts'
import type { Ratio } from '../numbers/ratio.ts'

/** The distributions a step may rest on; they live with the statistics, where a library gives them as binary floats. */
export type Distributions = {
  /** Φ(x), the share of a normal distribution at or below x. */
  readonly normalShare: (x: Ratio) => ApproximateString | null
  /** Φ⁻¹(share), for a share strictly between 0 and 1. */
  readonly normalPoint: (share: Ratio) => ApproximateString | null
  /** Student's t at a share strictly between 0 and 1, for at least one degree of freedom. */
  readonly studentPoint: (share: Ratio, degrees: Ratio) => ApproximateString | null
}
