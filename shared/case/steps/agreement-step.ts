import { untouched, type StepReader } from './step-state.ts'

export const readAgreementStep: StepReader = () => untouched('agreement')
