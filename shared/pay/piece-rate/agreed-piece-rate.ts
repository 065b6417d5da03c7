import type { Recorder } from '../../derivation/recorder.ts'
import { negateDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { isPositive, ratioOf } from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** 协商调整额, its own column and its own step; may be negative. `negotiationRound` agreed it; null while it is a draft. */
export type NegotiatedAdjustment = { readonly yuan: DecimalString; readonly negotiationRound: number | null }

export type AgreedPieceRateInput = {
  readonly computedYuan: DecimalString
  readonly adjustment: NegotiatedAdjustment
}

/**
 * Agreed price = computed, rounded price + 协商调整额; yuan per counting unit, no further rounding.
 * Nobody overwrites the computed figure. 0.446 + 0.004 = 0.450.
 */
export const calculateAgreedPieceRate = (
  { computedYuan, adjustment }: AgreedPieceRateInput,
  recorder?: Recorder,
): Result<DecimalString> => {
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
      { name: 'piece-rate', role: 'plus', value: computedYuan, unit: 'yuan-per-unit' },
      { name: 'negotiated-adjustment', role: 'plus', value: adjustment.yuan, unit: 'yuan-per-unit', source },
    ],
    result: { kind: 'exact', value: agreed, unit: 'yuan-per-unit' },
    source,
  })
  return succeed(agreed)
}

/** What a typed price does to the computed one: 0.450 against 0.446 is +0.004; nothing changed is 0.000. */
export const calculateAdjustment = (agreedYuan: DecimalString, computedYuan: DecimalString): DecimalString =>
  sumDecimals([agreedYuan, negateDecimal(computedYuan)])
