import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import type { InputName, RuleCode } from '../../../../shared/derivation/rule-code.ts'
import { readExact } from '../../../../shared/numbers/exact-string.ts'
import { compare } from '../../../../shared/numbers/ratio.ts'
import { figureText } from '../../../../shared/text/derivation/figure-text.ts'
import { roundingName, roundingRuleWords } from '../../../../shared/text/derivation/rounding-words.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import type { DerivationKnot, KnotLink } from '../../../components/derivation/derivation-view.ts'
import type { DerivationContext } from '../derivation-context.ts'

/** A step on the way down; `parent` is the rule that took its result, null for the figure that was asked about. */
export type Visited = {
  readonly step: DerivationStep
  readonly parent: RuleCode | null
  readonly context: DerivationContext
}

/** What a step says, and the steps to go on with. */
export type Passage = {
  readonly knots: readonly DerivationKnot[]
  readonly next: readonly DerivationStep[]
}

export type PassageReader = (visited: Visited) => Passage

/** Apart for every step: several elements and workers take the same rule. */
export const keyOf = ({ rule, of, worker, study, cycle }: DerivationStep): string =>
  [rule, of, worker, study, cycle].filter((part) => part !== undefined).join(':')

export const inputOf = (step: DerivationStep, ...names: readonly InputName[]): DerivationInput | undefined =>
  step.inputs.find(({ name }) => names.includes(name))

/** The steps that made the inputs of these names, in the order of the names. */
export const originsOf = (step: DerivationStep, ...names: readonly InputName[]): readonly DerivationStep[] =>
  names.flatMap((name) => step.inputs.flatMap((input) => (input.name === name ? (input.from ?? []) : [])))

const sameFigure = (one: string, other: string): boolean => {
  const [left, right] = [readExact(one), readExact(other)]
  return left !== null && right !== null && compare(left, right) === 0
}

export const isTop = ({ parent }: Visited): boolean => parent === null

/** The figure itself. Asked about, it says whose it is; on the way, `how` it came here. */
export function headKnot(
  visited: Visited,
  how: string,
  name = figureNames[visited.step.rule],
): DerivationKnot {
  const { step, context } = visited
  const { text, fraction } = figureText(step.result.value)
  return {
    key: keyOf(step),
    name: isTop(visited) ? (context.topName ?? name) : name,
    value: text,
    unit: unitWords(step.result.unit, context.countingUnit),
    how: isTop(visited) ? context.subject : how,
    ...(fraction === undefined ? {} : { fraction }),
  }
}

/** What stood before the rounding, whole, and the rule. Nothing where the step rounds nothing. */
export function roundingKnots(
  { step, context }: Visited,
  after = '',
  links: readonly KnotLink[] = [],
): readonly DerivationKnot[] {
  if (step.rounding === undefined) return []
  const { rule, unrounded, tie } = step.rounding
  const { text, fraction } = figureText(unrounded)
  const even = sameFigure(unrounded, step.result.value) ? '，没有尾数可舍' : ''
  const clause = rule.clause === undefined ? '' : `，合同${rule.clause}`
  return [
    {
      key: `${keyOf(step)}:rounding`,
      name: roundingName(rule),
      value: text,
      unit: unitWords(step.result.unit, context.countingUnit).replace(/\/.*$/, ''),
      how: `${roundingRuleWords(rule)}${tie ? '，正好在中间' : even}${after}${clause}`,
      links,
      ...(fraction === undefined ? {} : { fraction }),
    },
  ]
}

export const termsLinks = ({ openTerms }: DerivationContext, label: string): readonly KnotLink[] =>
  openTerms === undefined ? [] : [{ label, onOpen: openTerms }]
