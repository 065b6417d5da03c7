import type { Expectation } from '../problems/problem.ts'
import type { RemedyCode } from '../problems/remedy-code.ts'
import type { QuestionField } from './question.ts'

export type AnswerProblemCode =
  | 'answer-empty'
  | 'answer-not-a-number'
  | 'answer-not-whole'
  | 'answer-outside-bounds'
  | 'answer-too-many-decimals'
  | 'answer-not-a-date'
  | 'answer-not-an-option'
  | 'answer-too-long'
  | 'answer-names-no-annex'
  | 'answers-in-wrong-order'
  | 'term-longer-than-three-years'

/** What is wrong with one answer; `shared/text/agreement` says it in a sentence. */
export type AnswerProblem = {
  readonly code: AnswerProblemCode
  /** `QUESTION.FIELD`. */
  readonly at: string
  readonly field: QuestionField
  readonly given: string | null
  readonly expected: Expectation
  readonly remedy: RemedyCode
}
