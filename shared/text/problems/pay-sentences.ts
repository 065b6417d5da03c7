import type { PayProblemCode } from '../../problems/problem-code.ts'
import { skillGradeWords } from '../terms/skill-grade-names.ts'
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
  'skill-grade-unknown': () => '技能等级表里没有这一级，请从表中选。',
  'skill-grades-out-of-order': ({ at }) =>
    `技能等级表第 ${String(at.row ?? 0)} 行的次序不对。请从低到高排列，每级一行。`,
  'skill-grade-below-lower': (problem) =>
    `${skillGradeWords(problem.at.subject)}的金额 ${problem.given ?? ''} 元低于前面的等级，${expected(problem)}，请核对。`,
  'below-class-floor': (problem) =>
    `${problem.at.subject ?? '这一岗位'}月工资 ${problem.given ?? ''} 元，低于岗位类别的参考底线，${expected(problem)}。这是协商参考，不是法定标准。`,
  'below-minimum-without-allowance': (problem) =>
    `${problem.at.subject ?? '这一岗位'}月工资 ${problem.given ?? ''} 元，扣除技能津贴后不到最低工资，${expected(problem)}。请核对津贴。`,
  'no-band': (problem) =>
    `${problem.at.subject ?? '系数表'}里查不到“${problem.given ?? ''}”，${expected(problem)}。`,
  'bands-leave-a-gap': ({ at, given }) =>
    `${at.subject ?? '系数表'}第 ${String(at.row ?? 0)} 行（${given ?? ''}）和前一行之间有空档，请接上。`,
  'bands-overlap': ({ at, given }) =>
    `${at.subject ?? '系数表'}第 ${String(at.row ?? 0)} 行（${given ?? ''}）与前面重叠，请核对。`,
  'band-named-twice': ({ at, given, expected: wanted }) =>
    `系数表「${at.subject ?? ''}」里“${given ?? ''}”写了两次${wanted.kind === 'unlike-row' ? `，在第 ${String(wanted.row)} 行和第 ${String(at.row ?? 0)} 行` : ''}。请改名，或移除一行。`,
  'last-band-not-open': () => '产量分档的最后一档不能有上限，否则超出的件数没有工价。',
  'overtime-above-usual': (problem) =>
    `${problem.at.subject ?? '这一天'}加班 ${problem.given ?? ''} 小时。一般每天不超过 1 小时，请核对是否有特殊原因并已协商。`,
  'overtime-above-day-cap': (problem) =>
    `${problem.at.subject ?? '这一天'}加班 ${problem.given ?? ''} 小时，${expected(problem)} 小时。请调整。`,
  'overtime-above-month-cap': (problem) =>
    `这个月加班 ${problem.given ?? ''} 小时，${expected(problem)} 小时。请调整。`,
  'extra-hours-before-quota': (problem) =>
    `${problem.at.subject ?? '这一天'}定额还没完成就延长了 ${problem.given ?? ''} 小时。请核对定额是否多数人能在 8 小时内完成。`,
}
