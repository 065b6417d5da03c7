import { untouched, type StepReader } from './step-state.ts'

export const readPricingStep: StepReader = () => untouched('pricing')
