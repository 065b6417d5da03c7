import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'

type Row = { readonly count: number; readonly limit: DecimalString }

const printed: readonly (readonly [number, string])[] = [
  [3, '1.15'],
  [4, '1.46'],
  [5, '1.67'],
  [6, '1.82'],
  [7, '1.94'],
  [8, '2.03'],
  [9, '2.11'],
  [10, '2.18'],
  [11, '2.23'],
  [12, '2.29'],
  [13, '2.33'],
  [14, '2.37'],
  [15, '2.41'],
  [16, '2.44'],
  [17, '2.47'],
  [18, '2.50'],
  [19, '2.53'],
  [20, '2.56'],
  [25, '2.66'],
  [30, '2.75'],
  [40, '2.87'],
  [50, '2.96'],
]

/**
 * Grubbs' limits at a one-sided level of 5 %. With the largest deviation on either side, as here, the true level is
 * about 10 %: one steady series in ten is flagged, so a flag is advice to look for a cause.
 */
export const grubbsTable: readonly Row[] = printed.map(([count, limit]) => ({
  count,
  limit: decimalLiteral(limit),
}))

/** The true level, to be said beside every flag. */
export const grubbsLevel: DecimalString = decimalLiteral('0.10')

export const fewestForGrubbs = 3
export const mostForGrubbs = 50

/** Between two printed counts the limit of the larger one, which flags less; null outside the table. */
export const resolveGrubbsLimit = (count: number): DecimalString | null =>
  count < fewestForGrubbs ? null : (grubbsTable.find((row) => row.count >= count)?.limit ?? null)
