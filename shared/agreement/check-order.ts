import { compareDates, parseDate } from '../dates/date-string.ts'
import { recogniseDecimal } from '../numbers/decimal-string.ts'
import { compare, ratioOf } from '../numbers/ratio.ts'
import type { AnswerProblem } from './answer-problem.ts'
import type { Question } from './question.ts'
import { answerKey, type QuestionId } from './questions.ts'

const longestTermYears = 3

const comesAfter = (first: string, second: string): boolean => {
  const [from, to] = [parseDate(first, { field: 'date' }), parseDate(second, { field: 'date' })]
  if (from.ok && to.ok) return compareDates(from.value, to.value) > 0
  const [low, high] = [recogniseDecimal(first), recogniseDecimal(second)]
  return low !== null && high !== null && compare(ratioOf(low), ratioOf(high)) > 0
}

/** Three years from 2014-08-01 end on 2017-07-31; text order is the order of days. */
const isTooLong = (from: string, to: string): boolean => {
  const [year = '', ...rest] = from.split('-')
  return to >= [String(Number(year) + longestTermYears), ...rest].join('-')
}

/** The two ends of a span, once each of them is an answer. */
export const checkOrder = (
  id: QuestionId,
  { fields, inOrder }: Question,
  answers: Readonly<Record<string, string>>,
): AnswerProblem | undefined => {
  if (inOrder === undefined) return undefined
  const [first, second] = [answers[answerKey(id, inOrder[0])], answers[answerKey(id, inOrder[1])]]
  const field = fields[inOrder[1]]
  if (first === undefined || second === undefined || field === undefined) return undefined
  const place = { at: answerKey(id, inOrder[1]), field, given: second }
  const remedy = field.kind === 'date' ? 'check-the-date' : 'check-the-value'
  if (comesAfter(first, second)) {
    const expected = { kind: 'at-least', bound: first } as const
    return { ...place, code: 'answers-in-wrong-order', expected, remedy }
  }
  if (id !== 'term' || !isTooLong(first, second)) return undefined
  const expected = { kind: 'at-most', bound: String(longestTermYears) } as const
  return { ...place, code: 'term-longer-than-three-years', expected, remedy }
}
