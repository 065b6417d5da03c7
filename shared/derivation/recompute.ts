import { readExact, writeExact } from '../numbers/exact-string.ts'
import { compare, type Ratio } from '../numbers/ratio.ts'
import { isTie } from '../numbers/round.ts'
import type { Derivation, DerivationInput, DerivationStep } from './derivation.ts'
import type { Distributions } from './distributions.ts'
import { evaluateStep, type Evaluation, type KnownInput } from './evaluate-step.ts'

export type DerivationDifference = {
  /** The rules from the figure down to the step that differs. */
  readonly path: readonly string[]
  readonly part: 'result' | 'input' | 'unrounded' | 'tie'
  readonly given: string
  /** Null when the step cannot be computed at all. */
  readonly recomputed: string | null
}

export type Recomputation = {
  /** The figure as the leaves alone give it; null when some step cannot be computed. */
  readonly figure: string | null
  readonly differences: readonly DerivationDifference[]
}

const deepest = 64

const sameFigure = (given: string, recomputed: string): boolean => {
  if (given === recomputed) return true
  const left = readExact(given)
  const right = readExact(recomputed)
  return left !== null && right !== null && compare(left, right) === 0
}

const nameOf = ({ name, of, worker, study, cycle }: DerivationInput): string =>
  [name, of, worker, study, cycle].filter((part) => part !== undefined).join(':')

const checkRounding = (
  step: DerivationStep,
  exact: Ratio,
  path: readonly string[],
): readonly DerivationDifference[] => {
  if (step.rounding === undefined) return []
  const { unrounded, tie, rule } = step.rounding
  const recomputed = writeExact(exact)
  const found: DerivationDifference[] = []
  if (!sameFigure(unrounded, recomputed))
    found.push({ path, part: 'unrounded', given: unrounded, recomputed })
  const recomputedTie = isTie(exact, rule.scale)
  if (tie !== recomputedTie)
    found.push({ path, part: 'tie', given: String(tie), recomputed: String(recomputedTie) })
  return found
}

type Visit = { readonly figure: string | null; readonly differences: readonly DerivationDifference[] }

const visitInput = (
  input: DerivationInput,
  path: readonly string[],
  depth: number,
  distributions: Distributions,
): Visit => {
  if (input.from === undefined) {
    const readable = readExact(input.value) !== null
    const difference = {
      path: [...path, nameOf(input)],
      part: 'input',
      given: input.value,
      recomputed: null,
    } as const
    return { figure: readable ? input.value : null, differences: readable ? [] : [difference] }
  }
  const child = visitStep(input.from, [...path, nameOf(input)], depth + 1, distributions)
  if (child.figure !== null && sameFigure(input.value, child.figure)) return child
  const difference = { path, part: 'input', given: input.value, recomputed: child.figure } as const
  return { figure: child.figure, differences: [...child.differences, difference] }
}

const compareResult = (step: DerivationStep, made: Evaluation | null, path: readonly string[]): Visit => {
  const given = step.result.value
  if (made === null) return { figure: null, differences: [{ path, part: 'result', given, recomputed: null }] }
  const rounding = made.unrounded === null ? [] : checkRounding(step, made.unrounded, path)
  // A rounded result is compared as text: 0.20 in place of 0.200 is not what the rule prints.
  const same = step.rounding === undefined ? sameFigure(given, made.result) : given === made.result
  const result = same ? [] : [{ path, part: 'result', given, recomputed: made.result } as const]
  return { figure: same ? given : made.result, differences: [...rounding, ...result] }
}

const visitStep = (
  step: DerivationStep,
  path: readonly string[],
  depth: number,
  distributions: Distributions,
): Visit => {
  if (depth > deepest) return compareResult(step, null, path)
  const known: KnownInput[] = []
  const differences: DerivationDifference[] = []
  for (const input of step.inputs) {
    const visit = visitInput(input, path, depth, distributions)
    differences.push(...visit.differences)
    const value = visit.figure === null ? null : readExact(visit.figure)
    if (value !== null) known.push({ input, value })
  }
  const made = known.length === step.inputs.length ? evaluateStep(step, known, distributions) : null
  const own = compareResult(step, made, path)
  return { figure: own.figure, differences: [...differences, ...own.differences] }
}

/**
 * Computes a figure again from the leaves of its derivation alone and compares every step on the way.
 * No difference means: whoever holds this derivation can redo the figure with a pocket calculator.
 */
export const recompute = (derivation: Derivation, distributions: Distributions): Recomputation =>
  visitStep(derivation, [derivation.rule], 0, distributions)
