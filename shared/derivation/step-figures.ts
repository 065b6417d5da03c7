import type { ApproximateString } from '../numbers/approximate.ts'
import { writeExact, type ExactString } from '../numbers/exact-string.ts'
import type { Ratio } from '../numbers/ratio.ts'
import type { DerivationInput, InputRole, StepResult } from './derivation.ts'
import type { InputName, UnitCode } from './rule-code.ts'

type More = Pick<DerivationInput, 'of' | 'power' | 'weight' | 'source' | 'excluded' | 'cycle'>

/** An input of a step. It is called inside `recorder?.record(…)` alone, so nothing is written without a recorder. */
export const stepInput = (
  name: InputName,
  role: InputRole,
  value: Ratio | ExactString | ApproximateString,
  unit: UnitCode,
  more: More = {},
): Omit<DerivationInput, 'from'> => ({
  name,
  role,
  value: typeof value === 'string' ? value : writeExact(value),
  unit,
  ...more,
})

export const exactResult = (value: Ratio | ExactString, unit: UnitCode): StepResult => ({
  kind: 'exact',
  value: typeof value === 'string' ? value : writeExact(value),
  unit,
})

export const approximateResult = (value: ApproximateString, unit: UnitCode): StepResult => ({
  kind: 'approximate',
  value,
  unit,
})
