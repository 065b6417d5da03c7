import type { CaseAnswer } from './case-answer.ts'
import type { CaseInput } from './case-input.ts'

/** One `calc` of the worked examples: reads its input, asks the engine, names the figures. It computes nothing itself. */
export type CaseCalculation = (input: CaseInput) => CaseAnswer

export type CaseCalculations = Readonly<Record<string, CaseCalculation>>
