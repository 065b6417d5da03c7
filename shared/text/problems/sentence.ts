import type { Problem } from '../../problems/problem.ts'
import { expectationWords } from './expectation-words.ts'
import { fieldNames } from './field-names.ts'

export type Sentences<Code extends string> = Readonly<Record<Code, (problem: Problem) => string>>

/** Where: 第 7 行“标准工时”, with the subject before it when there is one; `name` is the bare field. */
export const whole = ({ at }: Problem, form: 'place' | 'name' = 'place'): string => {
  const name = fieldNames[at.field]
  if (form === 'name') return name
  const row = at.row === undefined ? '' : `第 ${at.row} 行`
  const subject = at.subject === undefined ? '' : `「${at.subject}」`
  return row === '' && subject === '' ? name : `${row}${subject}“${name}”`
}

/** Where and what was written there. */
export const written = (problem: Problem): string =>
  problem.given === null ? `${whole(problem)}没有写。` : `${whole(problem)}写的是 ${problem.given}。`

export const given = ({ given: text }: Problem): string => (text === null ? '' : `（${text}）`)

export const expected = (problem: Problem): string => expectationWords(problem.expected)
