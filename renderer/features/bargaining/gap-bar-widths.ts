import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import {
  compare,
  negate,
  over,
  ratioOf,
  ratioOfCount,
  times,
  zeroRatio,
  type Ratio,
} from '../../../shared/numbers/ratio.ts'
import { round } from '../../../shared/numbers/round.ts'

const longest = 120

const magnitude = (value: Ratio): Ratio => (compare(value, zeroRatio) < 0 ? negate(value) : value)

/** Lengths of the bars of the rounds in pixels, to one scale; a gap that is not nothing is always seen. */
export function gapBarWidths(gaps: readonly (DecimalString | null)[]): readonly number[] {
  const sizes = gaps.map((gap) => (gap === null ? zeroRatio : magnitude(ratioOf(gap))))
  const most = sizes.reduce((found, size) => (compare(size, found) > 0 ? size : found), zeroRatio)
  if (compare(most, zeroRatio) === 0) return sizes.map(() => 0)
  return sizes.map((size) => {
    const pixels = Number(
      round(times(over(size, most), ratioOfCount(BigInt(longest))), { scale: 0, mode: 'half-up' }),
    )
    return compare(size, zeroRatio) > 0 ? Math.max(pixels, 2) : 0
  })
}
