import { Decimal } from 'decimal.js'

/** Digits that an irrational figure is carried to; such figures are marked approximate and touch no price. */
export const approximateDigits = 50

/** Our one configuration of decimal.js: it never writes an exponent and keeps ten guard digits. */
export const ConfiguredDecimal = Decimal.clone({
  precision: approximateDigits + 10,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
})
