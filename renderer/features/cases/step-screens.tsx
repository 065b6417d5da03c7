import { lazy, type ComponentType } from 'react'
import type { StepKey } from '../../shell/steps.ts'

const sources = {
  setup: async () => ({ default: (await import('../terms/terms-step.tsx')).TermsStep }),
  products: async () => ({ default: (await import('../products/products-step.tsx')).ProductsStep }),
  measurement: async () => ({
    default: (await import('../measurement/measurement-step.tsx')).MeasurementStep,
  }),
  pricing: async () => ({ default: (await import('../pricing/pricing-step.tsx')).PricingStep }),
  bargaining: async () => ({ default: (await import('../bargaining/bargaining-step.tsx')).BargainingStep }),
  agreement: async () => ({ default: (await import('../agreement/agreement-step.tsx')).AgreementStep }),
} as const satisfies Record<StepKey, () => Promise<{ default: ComponentType }>>

/** Which screen shows which step; each comes with its first look, so that the first page is small. */
export const steps: Readonly<Record<StepKey, ComponentType>> = {
  setup: lazy(sources.setup),
  products: lazy(sources.products),
  measurement: lazy(sources.measurement),
  pricing: lazy(sources.pricing),
  bargaining: lazy(sources.bargaining),
  agreement: lazy(sources.agreement),
}

/** Fetches all steps while nothing else is to be done, so that no step keeps anybody waiting. */
export const fetchSteps = (): void => {
  for (const source of Object.values(sources)) void source()
}
