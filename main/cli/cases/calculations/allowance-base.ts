import type { AllowanceBase } from '../../../../shared/measurement/allowance/allowance.ts'
import type { CaseInput } from '../case-input.ts'
import { wordNamed } from '../named-input.ts'

/** What examples call the two ways to give an allowance: normal time × (1 + A), or ÷ (1 − A). */
const conventions: Readonly<Record<string, AllowanceBase>> = {
  of_normal: 'normal-time',
  multiply: 'normal-time',
  normal: 'normal-time',
  of_total: 'shift-time',
  divide: 'shift-time',
  shift: 'shift-time',
}

export const allowanceBaseAt = (input: CaseInput, otherwise: AllowanceBase = 'normal-time'): AllowanceBase =>
  wordNamed(input, ['convention'], conventions, otherwise)
