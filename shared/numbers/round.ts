import { assertNever } from '../problems/assert-never.ts'
import { powerOfTen, writeDecimal, type DecimalString } from './decimal-string.ts'
import type { Ratio } from './ratio.ts'
import type { RoundingMode, RoundingRule } from './rounding-rule.ts'

const goesAwayFromZero = (
  mode: RoundingMode,
  quotient: bigint,
  rest: bigint,
  denominator: bigint,
): boolean => {
  switch (mode) {
    case 'half-up':
      return 2n * rest >= denominator
    case 'half-even': {
      const twice = 2n * rest
      return twice > denominator || (twice === denominator && (quotient & 1n) === 1n)
    }
    case 'up':
      return rest > 0n
    case 'down':
      return false
    default:
      return assertNever(mode)
  }
}

/**
 * The only way from an exact figure to a printed one: one division with remainder, so a tie is seen exactly.
 * The result has exactly `rule.scale` decimals.
 * 66 s × 11.34 ÷ 3600 = 0.2079 → 0.208 at scale 3, half up; 36 s × 12.45 ÷ 3600 = 0.1245 is a tie: 0.125.
 */
export const round = (value: Ratio, rule: Pick<RoundingRule, 'scale' | 'mode'>): DecimalString => {
  const negative = value.numerator < 0n
  const scaled = (negative ? -value.numerator : value.numerator) * powerOfTen(rule.scale)
  const quotient = scaled / value.denominator
  const rest = scaled - quotient * value.denominator
  const units = goesAwayFromZero(rule.mode, quotient, rest, value.denominator) ? quotient + 1n : quotient
  return writeDecimal(negative ? -units : units, rule.scale)
}

/** True when the figure stands exactly between two printable neighbours, where the modes part. */
export const isTie = (value: Ratio, scale: number): boolean => {
  const scaled = (value.numerator < 0n ? -value.numerator : value.numerator) * powerOfTen(scale)
  return 2n * (scaled % value.denominator) === value.denominator
}
