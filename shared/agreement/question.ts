/** A field of an answer. `suggestion` is offered in view and is no answer until a person takes it over. */
export type QuestionField = {
  readonly label: string
  readonly suggestion?: string
} & (
  | { readonly kind: 'date' }
  /** A whole number; `numeral` prints as 十, as periods and heads are counted in law. */
  | {
      readonly kind: 'count'
      readonly low: string
      readonly high: string
      readonly unit: string
      readonly print: 'digits' | 'numeral'
    }
  | {
      readonly kind: 'decimal'
      readonly low: string
      readonly high: string
      readonly unit: string
      readonly decimals: number
    }
  /** Kept as `25`, printed as 25%. */
  | { readonly kind: 'percent'; readonly low: string; readonly high: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'words'; readonly longest: number }
)

/** 一问一答: one question fills one or more places of the text. */
export type Question = {
  readonly title: string
  /** Why it is asked, in one line. */
  readonly why: string
  readonly fields: Readonly<Record<string, QuestionField>>
  /** Two fields of which the first must not come after the second. */
  readonly inOrder?: readonly [string, string]
}
