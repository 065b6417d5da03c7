import type { CaseCalculations } from '../case-calculation.ts'

export const samplingAndEstimatesCases: CaseCalculations = {}
