import type { DecimalString } from '../numbers/decimal-string.ts'
import { sumShown, type Total } from '../numbers/total.ts'

/** What one line adds to the gap of a garment; an agreed line adds a zero of its own, an open one may not be known. */
export type LineGap = { readonly agreed: boolean; readonly gapYuan: DecimalString | null }

/**
 * 每件总差距 = sum of the gaps that are known; yuan per garment, exact, with how many lines have none. While some line
 * is open and no open line has a gap, nothing is known and there is no sum: agreed lines alone never say that both
 * sides are 0.000 apart. 0.004 + 0.002 + 0.000 (agreed) = 0.006.
 */
export function calculateGapTotal(lines: readonly LineGap[]): Total {
  const total = sumShown(lines.map(({ gapYuan }) => gapYuan))
  const open = lines.filter(({ agreed }) => !agreed)
  const nothingKnown = open.length > 0 && open.every(({ gapYuan }) => gapYuan === null)
  return nothingKnown ? { sum: null, lacking: total.lacking } : total
}
