import type { ApproximateString } from '../numbers/approximate.ts'
import { writeExact, type ExactString } from '../numbers/exact-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Ratio } from '../numbers/ratio.ts'
import { isTie } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import type { UnitCode } from '../numbers/unit-code.ts'
import type { DerivationInput, InputRole, StepResult, StepRounding } from './derivation.ts'
import type { InputName } from './rule-code.ts'

type Part = Omit<DerivationInput, 'from'>
type About = Omit<Part, 'name' | 'role' | 'value' | 'unit'>

type Written = ExactString | ApproximateString

const text = <Text extends Written>(value: Ratio | Text): ExactString | Text =>
  typeof value === 'string' ? value : writeExact(value)

/**
 * An input of a recorded step; a ratio is written exactly, so that it links to the step that made it, and a figure
 * that carries a unit is recorded in no other. All of this is called inside `recorder?.record(…)` alone, so nothing is
 * written without a recorder.
 */
export const part = <Unit extends UnitCode>(
  role: InputRole,
  name: InputName,
  value: Quantity<NoInfer<Unit>, Ratio | Written>,
  unit: Unit,
  about: About = {},
): Part => ({ name, role, value: text(value), unit, ...about })

export const exactly = <Unit extends UnitCode>(
  value: Quantity<NoInfer<Unit>, Ratio | ExactString>,
  unit: Unit,
): StepResult => ({
  kind: 'exact',
  value: text<ExactString>(value),
  unit,
})

export const approximately = <Unit extends UnitCode>(
  value: Quantity<NoInfer<Unit>, ApproximateString>,
  unit: Unit,
): StepResult => ({
  kind: 'approximate',
  value,
  unit,
})

export const roundedFrom = (exact: Ratio, rule: RoundingRule): StepRounding => ({
  rule,
  unrounded: writeExact(exact),
  tie: isTie(exact, rule.scale),
})
