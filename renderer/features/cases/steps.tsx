import type { ComponentType } from 'react'
import type { StepKey } from '../../shell/steps.ts'
import { AgreementStep } from '../agreement/agreement-step.tsx'
import { BargainingStep } from '../bargaining/bargaining-step.tsx'
import { MeasurementStep } from '../measurement/measurement-step.tsx'
import { PricingStep } from '../pricing/pricing-step.tsx'
import { ProductsStep } from '../products/products-step.tsx'
import { TermsStep } from '../terms/terms-step.tsx'

/** Which screen shows which step. */
export const steps: Readonly<Record<StepKey, ComponentType>> = {
  setup: TermsStep,
  products: ProductsStep,
  measurement: MeasurementStep,
  pricing: PricingStep,
  bargaining: BargainingStep,
  agreement: AgreementStep,
}
