import type { TermTopic } from '../../../shared/case/terms/term-topics.ts'
import type { TermsLock } from '../../../shared/case/terms/terms-lock.ts'

/** What both sides agree to change, as the button, the dialog and the record say it. */
export const topicNames: Readonly<Record<TermTopic, string>> = {
  hourly: '小时工资标准',
  coefficients: '系数表',
  shift: '班时',
  allowance: '宽放',
  rounding: '舍入',
}

const ruleNames: Readonly<Record<TermTopic, string>> = { ...topicNames, rounding: '舍入规则' }

/** 小时工资标准已用于第 1 轮提案和 16 行达成价，改动须双方确认。 */
export const closedSentence = (topic: TermTopic, { round, lockedLines }: TermsLock): string =>
  `${ruleNames[topic]}已用于第 ${round} 轮提案${lockedLines === 0 ? '' : `和 ${String(lockedLines)} 行达成价`}，改动须双方确认。`

/** How many agreed lines a change will touch, and what becomes of them. */
export const touchedSentence = (topic: TermTopic, { lockedLines }: TermsLock): string =>
  lockedLines === 0
    ? `改${topicNames[topic]}以后，已提交的价不会跟着变，这些行要重新提案。`
    : `有 ${String(lockedLines)} 行已达成的价按现在的${topicNames[topic]}算。改了以后，这 ${String(lockedLines)} 行会标“需复测”：达成价照旧留着，不会跟着变，要逐行解锁重新谈。`
