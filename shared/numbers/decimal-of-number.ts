import { ConfiguredDecimal } from './decimal-clone.ts'
import { recogniseDecimal, type DecimalString } from './decimal-string.ts'

/**
 * A JSON number through its shortest text, 1e-7 → 0.0000001; null when it is not finite, because no decimal is written
 * that way. For worked examples and library figures only: what people type is text from the start.
 */
export const decimalOfNumber = (value: number): DecimalString | null =>
  recogniseDecimal(new ConfiguredDecimal(value).toFixed())
