import { recogniseDecimal, type DecimalString } from '../../../../shared/numbers/decimal-string.ts'

/** An entry that its check has already let through. */
export const decimalEntry = (typed: string): DecimalString | null => recogniseDecimal(typed)
