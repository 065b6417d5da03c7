import type { DerivationInput, InputRole, StepResult, StepRounding } from '../derivation/derivation.ts'
import type { StepDraft } from '../derivation/recorder.ts'
import type { InputName, UnitCode } from '../derivation/rule-code.ts'
import { writeExact, type ExactString } from '../numbers/exact-string.ts'
import type { Ratio } from '../numbers/ratio.ts'
import { isTie } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'

type Input = StepDraft['inputs'][number]
type About = Pick<DerivationInput, 'of' | 'worker' | 'source' | 'weight'>

const text = (value: Ratio | ExactString): ExactString =>
  typeof value === 'string' ? value : writeExact(value)

/** An input of a recorded step. A ratio is written exactly, so it links to the step that made it. */
export const part = (
  role: InputRole,
  name: InputName,
  value: Ratio | ExactString,
  unit: UnitCode,
  about: About = {},
): Input => ({ name, role, value: text(value), unit, ...about })

export const exactly = (value: Ratio | ExactString, unit: UnitCode): StepResult => ({
  kind: 'exact',
  value: text(value),
  unit,
})

export const roundedFrom = (exact: Ratio, rule: RoundingRule): StepRounding => ({
  rule,
  unrounded: writeExact(exact),
  tie: isTie(exact, rule.scale),
})
