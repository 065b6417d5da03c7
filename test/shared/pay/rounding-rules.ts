import type { RoundedFigure, RoundingMode, RoundingRule } from '../../../shared/numbers/rounding-rule.ts'

export const rule = (what: RoundedFigure, scale: number, mode: RoundingMode = 'half-up'): RoundingRule => ({
  what,
  scale,
  mode,
  step: what === 'standard-time' ? 'after-allowance' : 'after-division',
})
