import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { Quantity } from '../../numbers/quantity.ts'

export type RatingScaleCode = 'hundred' | 'sixty' | 'seventy-five-to-hundred' | 'bsi' | 'factor'

/**
 * A scale states three figures. The divisor is the pace that the wage is paid for, and is not always the
 * figure a scale calls standard: on BSI 0–100 it is the brisk piecework pace, so times come out a quarter
 * shorter. Scales are never converted silently.
 */
export type RatingScale = {
  readonly code: RatingScaleCode
  readonly normal: Quantity<'rating-point'>
  readonly incentive: Quantity<'rating-point'>
  readonly divisor: Quantity<'rating-point'>
}

const scale = (code: RatingScaleCode, normal: string, incentive: string, divisor: string): RatingScale => ({
  code,
  normal: decimalLiteral(normal),
  incentive: decimalLiteral(incentive),
  divisor: decimalLiteral(divisor),
})

export const hundredScale = scale('hundred', '100', '133', '100')
export const sixtyScale = scale('sixty', '60', '80', '60')
export const seventyFiveToHundredScale = scale('seventy-five-to-hundred', '75', '100', '75')
export const bsiScale = scale('bsi', '75', '100', '100')
/** A levelling factor such as 1.05, as the Westinghouse table gives it. */
export const factorScale = scale('factor', '1', '1.33', '1')
