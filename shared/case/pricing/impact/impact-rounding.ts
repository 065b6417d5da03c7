import type { RoundingRule } from '../../../numbers/rounding-rule.ts'
import { monthlyRounding } from '../price-rules.ts'

/** Figures of an outlook, shown to the cent; everything before is exact. They touch no price. */
export const wageBillRounding: RoundingRule = {
  what: 'wage-bill',
  scale: 2,
  mode: 'half-up',
  step: 'per-month',
}
export const hourlyYieldRounding: RoundingRule = {
  what: 'hourly-equivalent',
  scale: 2,
  mode: 'half-up',
  step: 'after-division',
}
export const earningsRounding: RoundingRule = { ...monthlyRounding, step: 'after-multiplication' }
/** 0.001 is 0.1 %. */
export const shareRounding: RoundingRule = {
  what: 'share',
  scale: 3,
  mode: 'half-up',
  step: 'after-division',
}
/** A piece that does not get done in the month is none. */
export const monthPiecesRounding: RoundingRule = {
  what: 'month-pieces',
  scale: 0,
  mode: 'down',
  step: 'after-division',
}
