import type { FoldState } from '../../record/fold-state.ts'
import { readAgreementStep } from './agreement-step.ts'
import { readBargainingStep } from './bargaining-step.ts'
import { readMeasurementStep } from './measurement-step.ts'
import { readPricingStep } from './pricing-step.ts'
import { readProductsStep } from './products-step.ts'
import { readSetupStep } from './setup-step.ts'
import type { StepState } from './step-state.ts'

const readers = [
  readSetupStep,
  readProductsStep,
  readMeasurementStep,
  readPricingStep,
  readBargainingStep,
  readAgreementStep,
]

/** The six steps of a case, for one product. */
export const stepStates = (state: FoldState, productId: string | undefined): readonly StepState[] =>
  readers.map((read) => read(state, productId))
