import type { CaseCalculations } from '../case-calculation.ts'
import { garmentCases } from './garment-cases.ts'
import { incentiveCases } from './incentive-cases.ts'
import { measurementCases } from './measurement-cases.ts'
import { payCases } from './pay-cases.ts'
import { quotaCases } from './quota-cases.ts'
import { samplingAndEstimatesCases } from './sampling-and-estimates-cases.ts'

/** Every `calc` that a worked example may name. */
export const allCases: CaseCalculations = {
  ...measurementCases,
  ...samplingAndEstimatesCases,
  ...quotaCases,
  ...garmentCases,
  ...payCases,
  ...incentiveCases,
}
