import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../derivation/step-parts.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'

/** A post that must be filled asks for the next whole person; exam keys take the nearest. */
export const peopleRoundings = ['up', 'nearest'] as const

export type PeopleRounding = (typeof peopleRoundings)[number]

const roundingRules: Readonly<Record<PeopleRounding, RoundingRule>> = {
  up: { what: 'people', scale: 0, mode: 'up', step: 'after-division' },
  nearest: { what: 'people', scale: 0, mode: 'half-up', step: 'after-division' },
}

const wholePeople = { 'tending-crew': 'crew-members', 'staff-needed': 'staff-members' } as const

/** Whole people, up or to the nearest, as a step of its own. 104.16… → 105, or 104. */
export const roundPeople = (
  of: keyof typeof wholePeople,
  exact: Ratio,
  rounding: PeopleRounding,
  recorder?: Recorder,
): DecimalString => {
  const rule = roundingRules[rounding]
  const people = round(exact, rule)
  recorder?.record({
    rule: wholePeople[of],
    operation: 'given',
    inputs: [part('plus', of, exact, 'person')],
    result: exactly(people, 'person'),
    rounding: roundedFrom(exact, rule),
  })
  return people
}
