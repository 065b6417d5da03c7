import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../derivation/step-parts.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { sum, type Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'

/** What is earned, exact, and what is paid for it, rounded once. */
export type Payment = { readonly exactYuan: Quantity<'yuan', Ratio>; readonly yuan: Quantity<'yuan'> }

/** What several kinds of pay come to, each recorded before under `name` and its place in the list. */
export const addUp = (
  name: 'piece-pay' | 'time-wage',
  pays: readonly Quantity<'yuan', Ratio>[],
  recorder?: Recorder,
): Quantity<'yuan', Ratio> => {
  const earned = sum(pays)
  recorder?.record({
    rule: 'earned-wage',
    operation: 'sum',
    inputs: pays.map((pay, index) => part('plus', name, pay, 'yuan', { of: String(index + 1) })),
    result: exactly(earned, 'yuan'),
  })
  return earned
}

/** The last step of a pay calculation; the step before it is recorded under `earned-wage`. */
export const payOut = (
  exactYuan: Quantity<'yuan', Ratio>,
  rounding: RoundingRule,
  recorder?: Recorder,
): Payment => {
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
