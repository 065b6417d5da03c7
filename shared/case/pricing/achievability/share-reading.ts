import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { ratioOf, ratioOfCount, times, type Ratio } from '../../../numbers/ratio.ts'
import { round } from '../../../numbers/round.ts'
import { calculateLargestQuota } from '../../../quota/largest-quota.ts'
import type { QuotaShare } from '../../../quota/quota-share.ts'
import { quotaRounding } from '../price-rules.ts'

/** Who reaches the quota, of whom, and what would pass. */
export type ShareReading = {
  readonly workers: number
  readonly reaching: number
  readonly share: Ratio
  readonly passes: boolean
  /** How many must reach it, ⌈θn⌉, and how many of them do not yet. */
  readonly needed: number
  readonly lacking: number
  readonly largestQuota: DecimalString
}

/** 14 workers at θ 0.9: 12.6, so 13 must reach it; 12 do, one is lacking. */
export function shareReading(made: QuotaShare, theta: DecimalString): ShareReading | null {
  const largest = calculateLargestQuota({ largestPassing: made.largestPassing, rounding: quotaRounding })
  if (!largest.ok) return null
  const { workers, reaching, share, passes } = made
  const exact = times(ratioOf(theta), ratioOfCount(BigInt(workers)))
  const needed = Number(round(exact, { scale: 0, mode: 'up' }))
  const lacking = Math.max(0, needed - reaching)
  return { workers, reaching, share, passes, needed, lacking, largestQuota: largest.value }
}
