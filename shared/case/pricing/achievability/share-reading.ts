import type { DecimalString } from '../../../numbers/decimal-string.ts'
import type { Ratio } from '../../../numbers/ratio.ts'
import { calculateLargestQuota } from '../../../quota/largest-quota.ts'
import { calculateLackingPeople } from '../../../quota/lacking-people.ts'
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
  const people = calculateLackingPeople({ share: made, theta })
  if (!largest.ok || !people.ok) return null
  const { workers, reaching, share, passes } = made
  const { needed, lacking } = people.value
  return {
    workers,
    reaching,
    share,
    passes,
    needed,
    lacking: Math.max(0, lacking),
    largestQuota: largest.value,
  }
}
