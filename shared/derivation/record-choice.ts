import type { Band } from '../numbers/band.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { ExactString } from '../numbers/exact-string.ts'
import type { Ratio } from '../numbers/ratio.ts'
import type { UnitCode } from '../numbers/unit-code.ts'
import type { DerivationInput } from './derivation.ts'
import type { Recorder } from './recorder.ts'
import type { InputName, RuleCode } from './rule-code.ts'
import type { Source } from './source.ts'
import { exactly, part } from './step-parts.ts'

type Figure = readonly [
  name: InputName,
  value: Ratio | DecimalString | ExactString,
  unit: UnitCode,
  about?: Pick<DerivationInput, 'of' | 'worker' | 'source'>,
]

/** What was chosen, the figure that decided, and the edges between which that figure had to lie. */
export type Choice = {
  readonly of?: string
  readonly worker?: string
  readonly chosen: Figure
  readonly by: Figure
  readonly band: Band
  /** What the edges are called where they are more than the edges of a band: a limit, a share. */
  readonly edge?: readonly [name: InputName, about?: { readonly of?: string; readonly source?: Source }]
}

/** Records a choice by edges, so that whoever reads it can see why this one and no other. */
export const recordChoice = (rule: RuleCode, choice: Choice, recorder: Recorder): void => {
  const { of, worker, chosen, by, band } = choice
  const [edge, about] = choice.edge ?? ['band-edge']
  const edges = [
    ['at-least', band.atLeast],
    ['more-than', band.moreThan],
    ['at-most', band.atMost],
    ['less-than', band.lessThan],
  ] as const
  recorder.record({
    rule,
    of,
    worker,
    operation: 'chosen',
    inputs: [
      part('times', ...chosen),
      part('argument', ...by),
      ...edges.flatMap(([role, value]) =>
        value === undefined ? [] : [part(role, edge, value, by[2], about)],
      ),
    ],
    result: exactly(chosen[1], chosen[2]),
  })
}
