import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { roundingStep, roundingWords } from '../terms/rounding-sentence.ts'

const countsPieces = ({ what }: RoundingRule): boolean => what === 'output-quota' || what === 'month-pieces'

/** 舍入 for the two that touch a price, 取整 for pieces, 进位 for a floor. */
export const roundingName = (rule: RoundingRule): string => {
  const { mode } = rule
  if (countsPieces(rule)) return '取整'
  return mode === 'up' ? '进位' : '舍入'
}

/** 四舍五入到 0.001 元, 向下取整. */
export const roundingRuleWords = (rule: RoundingRule): string => {
  if (!countsPieces(rule)) return roundingWords(rule)
  return rule.mode === 'down' && rule.scale === 0 ? '向下取整' : roundingWords(rule).replace(/元$/, '')
}

/** In the middle of a sentence the usual mode needs no name: 舍入到 0.1 秒. */
export const shortRoundingWords = (rule: RoundingRule): string =>
  rule.mode === 'half-up' ? `舍入到 ${roundingStep(rule)}` : roundingWords(rule)
