import type { Recorder } from '../derivation/recorder.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { exactly, part, roundedFrom } from './step-parts.ts'

/** What is earned, exact, and what is paid for it, rounded once. */
export type Payment = { readonly exactYuan: Ratio; readonly yuan: DecimalString }

/** The last step of a pay calculation; the step before it is recorded under `earned-wage`. */
export const payOut = (exactYuan: Ratio, rounding: RoundingRule, recorder?: Recorder): Payment => {
  const yuan = round(exactYuan, rounding)
  recorder?.record({
    rule: 'payment',
    operation: 'given',
    inputs: [part('times', 'earned-wage', exactYuan, 'yuan')],
    result: exactly(yuan, 'yuan'),
    rounding: roundedFrom(exactYuan, rounding),
  })
  return { exactYuan, yuan }
}
