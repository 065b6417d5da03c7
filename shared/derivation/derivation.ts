import type { ApproximateString } from '../numbers/approximate.ts'
import type { ExactString } from '../numbers/exact-string.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import type { UnitCode } from '../numbers/unit-code.ts'
import type { InputName, RuleCode } from './rule-code.ts'
import type { Source } from './source.ts'

export const operations = [
  'product',
  'sum',
  'mean',
  'median',
  'sample-variance',
  'largest',
  'smallest',
  'ranked',
  'share-reaching',
  'given',
  'chosen',
  'root-of-product',
  'power',
  'exponential',
  'logarithm',
  'normal-share',
  'normal-point',
  'student-point',
] as const

/**
 * The arithmetic of a step, spelled out by the roles of its inputs, so that the step can be computed and
 * printed without knowing its rule:
 * `product` Π times ÷ Π over · `sum` Σ plus − Σ minus · `mean`, `median`, `sample-variance` (n − 1), `largest`,
 * `smallest` and `ranked` (the `rank`-th largest) over the items that count · `share-reaching` the share of the
 * items at `at-least` or above, or at `at-most` or below · `given` takes its one input over · `chosen` takes over its
 * one input `times`, which stands only while `argument` lies at `at-least` or above, above `more-than`, at `at-most` or
 * below, and below `less-than`, as far as these are there.
 * At 50 digits: `root-of-product` √ of a product · `power` base^argument · `exponential` e^argument ·
 * `logarithm` ln(argument) ÷ ln(base). As a library's binary float: `normal-share` Φ(argument), `normal-point`
 * Φ⁻¹(argument), `student-point` t at the share `argument` with `degrees` of freedom.
 */
export type DerivationOperation = (typeof operations)[number]

export const inputRoles = [
  'times',
  'over',
  'plus',
  'minus',
  'item',
  'rank',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'argument',
  'base',
  'degrees',
] as const
export type InputRole = (typeof inputRoles)[number]

/** A reading that stays on the sheet and in print, but is left out of the mean. */
export type ExclusionMark = { readonly reason: string; readonly by: string; readonly at: string }

export type DerivationInput = {
  readonly name: InputName
  readonly role: InputRole
  /** Approximate where the step before was; everything made from it is then approximate or rounded. */
  readonly value: ExactString | ApproximateString
  readonly unit: UnitCode
  /** Which one, where several have the name: an element, an allowance factor, a side. */
  readonly of?: string
  readonly worker?: string
  /** The time study of a reading, where its worker was timed in several. */
  readonly study?: string
  /** The cycle of a reading, counted from 1. */
  readonly cycle?: number
  /** The factor enters twice: z², x̄². */
  readonly power?: 2
  /** How often it enters a sum or a mean: the frequency of an element, the weight of a reading. */
  readonly weight?: ExactString
  readonly excluded?: ExclusionMark
  readonly source?: Source
  /** The step that computed this input; absent for a leaf. */
  readonly from?: DerivationStep
}

export type StepRounding = {
  readonly rule: RoundingRule
  readonly unrounded: ExactString
  /** True when the unrounded figure stood exactly between two neighbours. */
  readonly tie: boolean
}

export type StepResult =
  | { readonly kind: 'exact'; readonly value: ExactString; readonly unit: UnitCode }
  | { readonly kind: 'approximate'; readonly value: ApproximateString; readonly unit: UnitCode }

/** One step from inputs to a result: codes and values only, no sentence, so page and paper each word it. */
export type DerivationStep = {
  readonly rule: RuleCode
  readonly operation: DerivationOperation
  readonly inputs: readonly DerivationInput[]
  readonly result: StepResult
  readonly rounding?: StepRounding
  readonly of?: string
  readonly worker?: string
  readonly study?: string
  readonly cycle?: number
  readonly source?: Source
}

/** A figure's whole origin: its last step, with the steps before it inside its inputs. */
export type Derivation = DerivationStep
