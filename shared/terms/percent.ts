import { decimalOfCount, type DecimalString } from '../numbers/decimal-string.ts'
import { writeTerminating } from '../numbers/exact-string.ts'
import { over, ratioOf, ratioOfCount, times } from '../numbers/ratio.ts'

const hundred = ratioOfCount(100n)
const zero = decimalOfCount(0n)

/** 0.05 → 5, exact. */
export const percentOfRatio = (ratio: DecimalString): DecimalString =>
  writeTerminating(times(ratioOf(ratio), hundred)) ?? zero

/** 5 → 0.05, exact. */
export const ratioOfPercent = (percent: DecimalString): DecimalString =>
  writeTerminating(over(ratioOf(percent), hundred)) ?? zero
