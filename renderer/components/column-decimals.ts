import { scaleOf, type DecimalString } from '../../shared/numbers/decimal-string.ts'
import { ratioOf } from '../../shared/numbers/ratio.ts'
import { round } from '../../shared/numbers/round.ts'

/** Zeros are added up to the column's decimals; no digit is ever cut. */
export const padded = (value: DecimalString, decimals: number): DecimalString =>
  round(ratioOf(value), { scale: Math.max(decimals, scaleOf(value)), mode: 'down' })

/** The most decimals that any figure of a column has. */
export const mostDecimals = (values: readonly (DecimalString | null | undefined)[], least = 0): number =>
  values.reduce<number>(
    (most, value) => (value === null || value === undefined ? most : Math.max(most, scaleOf(value))),
    least,
  )
