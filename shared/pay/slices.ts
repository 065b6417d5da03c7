import type { DecimalString } from '../numbers/decimal-string.ts'
import { compare, isPositive, minus, zeroRatio, type Ratio } from '../numbers/ratio.ts'

/** A tier of a progressive scale; the last one may be open (null). */
export type Tier = { readonly width: Ratio | null; readonly value: DecimalString }

/** The part of an amount that lies in one tier; `full` where the tier is used up. */
export type Slice = { readonly amount: Ratio; readonly value: DecimalString; readonly full: boolean }

/**
 * Cuts an amount along the tiers, lowest first: each tier takes what its width holds. What lies above the last,
 * closed tier is left over and belongs to none. 60 over 20, 20, open → 20, 20, 20.
 */
export const cutSlices = (amount: Ratio, tiers: readonly Tier[]): readonly Slice[] => {
  const slices: Slice[] = []
  let rest = amount
  for (const { width, value } of tiers) {
    if (!isPositive(rest)) break
    const full = width !== null && compare(rest, width) >= 0
    const taken = full ? width : rest
    slices.push({ amount: taken, value, full })
    rest = full ? minus(rest, taken) : zeroRatio
  }
  return slices
}
