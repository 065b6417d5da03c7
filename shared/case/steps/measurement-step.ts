import { untouched, type StepReader } from './step-state.ts'

export const readMeasurementStep: StepReader = () => untouched('measurement')
