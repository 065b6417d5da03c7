import { readExact } from '../numbers/exact-string.ts'
import type { Ratio } from '../numbers/ratio.ts'
import type { DerivationInput } from './derivation.ts'

/** The figure of an input, to be shown or compared; an approximate one by the digits it carries. */
export const inputRatio = ({ value, name }: DerivationInput): Ratio => {
  const ratio = readExact(value)
  if (ratio === null) throw new TypeError(`an input that no writer wrote: ${name}`)
  return ratio
}
