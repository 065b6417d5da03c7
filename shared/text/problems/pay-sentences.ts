import type { PayProblemCode } from '../../problems/problem-code.ts'
import { expected, type Sentences } from './sentence.ts'

export const paySentences: Sentences<PayProblemCode> = {
  'shift-longer-than-a-day': ({ given }) => `班时 ${given ?? ''} 小时超过一天，请核对。`,
  'quota-below-one': ({ given }) => `标准工时 ${given ?? ''} 秒，一个班做不完一件，定额不足 1。请核对单位。`,
  'grade-unknown': ({ given }) => `等级表里没有工序等级「${given ?? ''}」，请从表中选。`,
  'grade-named-twice': ({ given }) => `工序等级「${given ?? ''}」出现了两次。请改名，或合并成一行。`,
  'tier-below-lower-grade': (problem) =>
    `${problem.at.subject ?? '这一级'}的小时工资标准 ${problem.given ?? ''} 低于前一级，${expected(problem)}，请核对等级表。`,
  'agreed-price-not-positive': ({ given }) =>
    `调整后的达成价是 ${given ?? ''} 元。工价要大于 0，请核对调整额。`,
}
