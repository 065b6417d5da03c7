import type { AnswerProblem } from '../../agreement/answer-problem.ts'
import { assertNever } from '../../problems/assert-never.ts'
import { expectationWords } from '../problems/expectation-words.ts'

const unitOf = ({ field }: AnswerProblem): string => ('unit' in field ? ` ${field.unit}` : '')

const orderSentence = (problem: AnswerProblem): string => {
  const { at, given, expected } = problem
  const first = expected.kind === 'at-least' ? expected.bound : ''
  return at === 'payday.to'
    ? `发薪日写成了次月 ${first} 日至 ${given ?? ''} 日，先后反了。`
    : `写成了 ${first} 至 ${given ?? ''}，先后反了。`
}

/** One answer that cannot be written in: what is given, what is wanted. */
export const answerSentence = (problem: AnswerProblem): string => {
  const { code, field, given, expected } = problem
  const written = `“${field.label}”写的是 ${given ?? ''}。`
  switch (code) {
    case 'answer-empty':
      return `“${field.label}”还没有填。`
    case 'answer-not-a-number':
      return `${written}请写成普通数字，例如 25。`
    case 'answer-not-whole':
      return `${written}请写成整数。`
    case 'answer-outside-bounds':
      return `“${field.label}”写的是 ${given ?? ''}${unitOf(problem)}。${expectationWords(expected)}，请核对。`
    case 'answer-too-many-decimals':
      return `${written}${expectationWords(expected)}，请核对。`
    case 'answer-not-a-date':
      return `${written}请写成 2026-06-17 这样的日期。`
    case 'answer-not-an-option':
      return `${written}${expectationWords(expected)}。`
    case 'answer-too-long':
      return `“${field.label}”太长，最多 ${expected.kind === 'digits-at-most' ? expected.count : ''} 个字。`
    case 'answer-names-no-annex':
      return `“${field.label}”写到了附件二或附件四，本协议没有这两个附件。请把内容直接写在这里。`
    case 'answers-in-wrong-order':
      return orderSentence(problem)
    case 'term-longer-than-three-years':
      return `协议期限写到了 ${given ?? ''}，超过三年，请核对。`
    default:
      return assertNever(code)
  }
}
