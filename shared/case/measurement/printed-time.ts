import { scaleOf, type DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOf } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'

/** Whether a time has more decimals than its rounding rule keeps, as it is written: 30.25 and 30.20 at one decimal. */
export const isFiner = ({ scale }: Pick<RoundingRule, 'scale'>, seconds: DecimalString): boolean =>
  scaleOf(seconds) > scale

/**
 * A standard time as screen and paper show it: with as many decimals as its rounding rule. One that was taken over with
 * more keeps them: a digit is never cut. 66 at one decimal is 66.0.
 */
export const printedTime = ({ scale }: Pick<RoundingRule, 'scale'>, seconds: DecimalString): DecimalString =>
  scaleOf(seconds) >= scale ? seconds : round(ratioOf(seconds), { scale, mode: 'down' })
