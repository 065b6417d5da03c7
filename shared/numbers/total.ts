import type { DecimalString } from './decimal-string.ts'
import { sumDecimals } from './sum-decimals.ts'

/** The foot of a column: the sum of what it shows, null where it shows nothing, and how many lines have no figure. */
export type Total = { readonly sum: DecimalString | null; readonly lacking: number }

/** Adds up what a column shows; exact. 0.036 + — + 0.060 = 0.096, one line lacking. */
export function sumShown(values: readonly (DecimalString | null)[]): Total {
  const shown = values.filter((value) => value !== null)
  return { sum: shown.length === 0 ? null : sumDecimals(shown), lacking: values.length - shown.length }
}

/** The sum where no line lacks its figure: only such a sum may be compared, or stand on paper. */
export const wholeSum = ({ sum, lacking }: Total): DecimalString | null => (lacking === 0 ? sum : null)
