import { recogniseDecimal, type DecimalString } from './decimal-string.ts'

/** A constant of the source text, such as a statutory figure. It throws on a slip of ours, never on input. */
export const decimalLiteral = (text: string): DecimalString => {
  const decimal = recogniseDecimal(text)
  if (decimal === null) throw new TypeError(`not a decimal: ${text}`)
  return decimal
}
