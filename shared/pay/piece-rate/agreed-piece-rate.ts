import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { negateDecimal } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isPositive, ratioOf } from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** 协商调整额, its own column and its own step; may be negative. `negotiationRound` agreed it; null while it is a draft. */
export type NegotiatedAdjustment = {
  readonly yuan: Quantity<'yuan-per-unit'>
  readonly negotiationRound: number | null
}

export type AgreedPieceRateInput = {
  readonly computedYuan: Quantity<'yuan-per-unit'>
  readonly adjustment: NegotiatedAdjustment
}

/**
 * Agreed price = computed, rounded price + 协商调整额; yuan per counting unit, no further rounding.
 * Nobody overwrites the computed figure. 0.446 + 0.004 = 0.450.
 */
export const calculateAgreedPieceRate = (
  { computedYuan, adjustment }: AgreedPieceRateInput,
  recorder?: Recorder,
): Result<Quantity<'yuan-per-unit'>> => {
  const agreed = sumDecimals([computedYuan, adjustment.yuan])
  if (!isPositive(ratioOf(agreed))) {
    const at = { field: 'agreed-piece-rate' } as const
    const expected = { kind: 'more-than', bound: '0' } as const
    return refuse({
      code: 'agreed-price-not-positive',
      at,
      given: agreed,
      expected,
      remedy: 'check-the-value',
    })
  }
  const { negotiationRound } = adjustment
  const source =
    negotiationRound === null ? undefined : ({ kind: 'negotiation-round', round: negotiationRound } as const)
  recorder?.record({
    rule: 'agreed-piece-rate',
    operation: 'sum',
    inputs: [
      part('plus', 'piece-rate', computedYuan, 'yuan-per-unit'),
      part('plus', 'negotiated-adjustment', adjustment.yuan, 'yuan-per-unit', { source }),
    ],
    result: exactly(agreed, 'yuan-per-unit'),
    source,
  })
  return succeed(agreed)
}

/** What a typed price does to the computed one: 0.450 against 0.446 is +0.004; nothing changed is 0.000. */
export const calculateAdjustment = (
  agreedYuan: Quantity<'yuan-per-unit'>,
  computedYuan: Quantity<'yuan-per-unit'>,
): Quantity<'yuan-per-unit'> => sumDecimals([agreedYuan, negateDecimal(computedYuan)])
