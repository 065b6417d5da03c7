import type { AnswerKey } from './questions.ts'

/** A figure that may be written in and is worth a second look; `shared/text/agreement` says it in a sentence. */
export type AnswerAdvice =
  | {
      readonly code: 'below-known-figure'
      readonly key: AnswerKey
      readonly given: string
      readonly unit: string
      /** What the place pays at least, and where that is known from. */
      readonly bound: string
      readonly of: 'minimum-wage-year' | 'heat-allowance'
      readonly source: string
      readonly unverified: boolean
    }
  | {
      readonly code: 'looks-small'
      readonly key: AnswerKey
      readonly given: string
      readonly unit: string
    }
