import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'

/** Agreed quotas round down: to the nearest, one could ask for more than the shift holds. */
export const quotaRounding: RoundingRule = {
  what: 'output-quota',
  scale: 0,
  mode: 'down',
  step: 'after-division',
}

/** 8 小时计件收入 and the monthly equivalent are checks printed to the cent; they touch no price. */
export const shiftIncomeRounding: RoundingRule = {
  what: 'shift-income',
  scale: 2,
  mode: 'half-up',
  step: 'after-multiplication',
}
export const monthlyRounding: RoundingRule = {
  what: 'monthly-equivalent',
  scale: 2,
  mode: 'half-up',
  step: 'after-division',
}

/** Paid hours of a month, 21.75 × 8: holidays stay in the divisor. */
export const paidHoursPerMonth = decimalLiteral('174')

/** A floor that is cut is no floor. It has the price's own decimals. */
export const floorRounding = (price: RoundingRule): RoundingRule => ({
  what: 'floor-piece-rate',
  scale: price.scale,
  mode: 'up',
  step: 'after-division',
})
