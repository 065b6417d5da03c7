import type { ComponentType } from 'react'
import type { StepKey } from '../../shell/steps.ts'
import { TermsStep } from '../terms/terms-step.tsx'
import { EmptyStep } from './empty-step.tsx'

/** Which screen shows which step. */
export const steps: Readonly<Record<StepKey, ComponentType>> = {
  setup: TermsStep,
  products: EmptyStep,
  measurement: EmptyStep,
  pricing: EmptyStep,
  bargaining: EmptyStep,
  agreement: EmptyStep,
}
