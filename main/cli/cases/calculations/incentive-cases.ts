import type { CaseCalculations } from '../case-calculation.ts'

export const incentiveCases: CaseCalculations = {}
