import type { DerivationProblemCode, LineProblemCode, RuleProblemCode } from '../../problems/problem-code.ts'
import { expected, type Sentences, whole } from './sentence.ts'

export const lineSentences: Sentences<LineProblemCode | RuleProblemCode | DerivationProblemCode> = {
  'line-not-json': ({ given }) => `这一行不是 JSON：${given ?? ''}。请核对引号和括号。`,
  'line-not-an-object': (problem) => `${whole(problem)}要是一个对象，例如 {"seconds":"66"}。`,
  'line-too-long': (problem) =>
    `${whole(problem)}太长了，${expected(problem)}：${problem.given ?? ''}。请核对换行。`,
  'unknown-field': (problem) => `不认识“${problem.given ?? ''}”这一项，${expected(problem)}。请改名或去掉。`,
  'not-a-known-word': (problem) =>
    `${whole(problem)}写的是 ${problem.given ?? '空的'}，${expected(problem)}。`,
  'time-rounding-incomplete': () => '时间的舍入要同时写明位数和方式，或都不写。',
  'time-rounded-to-zero': ({ given }) =>
    `标准工时舍入后是 ${given ?? '0'} 秒，没有工价可算。请多留几位小数。`,
  'no-rule-in-force': ({ given }) => `${given ?? '这一天'} 没有查到当时的规定。请补录规定，或核对日期。`,
  'derivation-not-readable': () => '这个数的来历读不出来，请重新取自原处。',
}
