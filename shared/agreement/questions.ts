import type { Question, QuestionField } from './question.ts'
import { generalQuestions } from './questions/general-questions.ts'
import { payQuestions } from './questions/pay-questions.ts'
import { performanceQuestions } from './questions/performance-questions.ts'
import { quotaQuestions } from './questions/quota-questions.ts'

/** Every question of the agreement. The order in which they are asked is that of the text. */
export const questions = {
  ...generalQuestions,
  ...quotaQuestions,
  ...payQuestions,
  ...performanceQuestions,
} as const satisfies Record<string, Question>

type Questions = typeof questions
export type QuestionId = keyof Questions

/** `QUESTION.FIELD`: also the id of the record that keeps the answer. */
export type AnswerKey = {
  [Id in QuestionId]: `${Id}.${keyof Questions[Id]['fields'] & string}`
}[QuestionId]

export const questionOf = (id: QuestionId): Question => questions[id]

export const answerKey = (id: QuestionId, field: string): string => `${id}.${field}`

export type AnswerPlace = {
  readonly questionId: QuestionId
  readonly fieldName: string
  readonly field: QuestionField
}

/** Which field of which question a key names; undefined for a key that no question has. */
export const findAnswerPlace = (key: string): AnswerPlace | undefined => {
  for (const questionId of questionIds) {
    const prefix = `${questionId}.`
    if (!key.startsWith(prefix)) continue
    const fieldName = key.slice(prefix.length)
    const field = questionOf(questionId).fields[fieldName]
    if (field !== undefined) return { questionId, fieldName, field }
  }
  return undefined
}

const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(questions, id)

export const questionIds: readonly QuestionId[] = Object.keys(questions).filter(isQuestionId)
