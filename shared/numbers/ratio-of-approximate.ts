import type { ApproximateString } from './approximate.ts'
import type { DecimalString } from './decimal-string.ts'
import { ratioOf, type Ratio } from './ratio.ts'

/**
 * The 50 digits of an irrational figure as they stand, to go on calculating. What is made from it is again
 * approximate or is rounded to a count; no price, time or wage tier may import this (a wall holds it).
 */
export const ratioOfApproximate = (value: ApproximateString): Ratio =>
  ratioOf(value as string as DecimalString)
