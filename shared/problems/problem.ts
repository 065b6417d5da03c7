import type { FieldCode } from './field-code.ts'
import type { ProblemCode } from './problem-code.ts'
import type { RemedyCode } from './remedy-code.ts'

/** Where it is: a field, its row counted from 1 as people count, and what the row is called. */
export type ProblemPlace = {
  readonly field: FieldCode
  readonly row?: number
  readonly subject?: string
}

export type Expectation =
  | { readonly kind: 'plain-number' }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'object' }
  | { readonly kind: 'present' }
  | { readonly kind: 'code' }
  | { readonly kind: 'letter-and-number' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'the-same-everywhere' }
  | { readonly kind: 'more-than'; readonly bound: string }
  | { readonly kind: 'at-least'; readonly bound: string }
  | { readonly kind: 'less-than'; readonly bound: string }
  | { readonly kind: 'at-most'; readonly bound: string }
  | { readonly kind: 'between'; readonly low: string; readonly high: string }
  | { readonly kind: 'whole-between'; readonly low: string; readonly high: string }
  | { readonly kind: 'digits-at-most'; readonly count: string }
  | { readonly kind: 'characters-at-most'; readonly count: string }
  | { readonly kind: 'decimals-at-most'; readonly count: string }
  | { readonly kind: 'multiple-of'; readonly step: string }
  | { readonly kind: 'count-at-least'; readonly count: string }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | { readonly kind: 'unlike-row'; readonly row: number }
  | {
      readonly kind: 'within-percent-of'
      readonly percent: string
      readonly value: string
      readonly difference: string
    }

/** A refusal as data: the sentence a person reads is built from it, never stored in it. */
export type Problem = {
  readonly code: ProblemCode
  readonly at: ProblemPlace
  /** What was given, as a person reads it; null when nothing was. */
  readonly given: string | null
  readonly expected: Expectation
  readonly remedy: RemedyCode
}
