import { writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { isFiner } from './printed-time.ts'

/**
 * A time that both sides agree on is never rounded for them, so it is refused while it has more decimals than 立项 keeps;
 * null when it may be registered, or while 立项 says nothing of decimals. 30.25 at 0.1 s is refused, 30.2 is not.
 */
export const findFinerTime = (rounding: RoundingRule | null, seconds: DecimalString): Problem | null =>
  rounding === null || !isFiner(rounding, seconds)
    ? null
    : {
        code: 'finer-than-terms',
        at: { field: 'standard-time' },
        given: seconds,
        expected: { kind: 'multiple-of', step: writeDecimal(1n, rounding.scale) },
        remedy: 'write-fewer-digits',
      }
