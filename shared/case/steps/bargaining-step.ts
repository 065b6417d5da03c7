import { untouched, type StepReader } from './step-state.ts'

export const readBargainingStep: StepReader = () => untouched('bargaining')
