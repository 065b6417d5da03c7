import type { DerivationStep, InputRole } from '../../derivation/derivation.ts'
import { factorWords, type SumSigns } from './step-sum.ts'
import { figureNames } from './rule-names.ts'

const edgeWords: Readonly<Partial<Record<InputRole, string>>> = {
  'at-least': '不小于',
  'more-than': '大于',
  'at-most': '不大于',
  'less-than': '小于',
}

/** 完成率 0.95，大于 0.83，小于 1：取 1.1. */
export function choiceWords({ inputs }: DerivationStep, signs: SumSigns): string {
  const by = inputs.find(({ role }) => role === 'argument')
  const chosen = inputs.find(({ role }) => role === 'times')
  if (by === undefined || chosen === undefined) return ''
  const edges = inputs.flatMap(({ role, value }) => {
    const words = edgeWords[role]
    return words === undefined ? [] : [`，${words} ${factorWords(value, signs)}`]
  })
  const decides = `${figureNames[by.name]} ${factorWords(by.value, signs)}`
  return `${decides}${edges.join('')}：取 ${factorWords(chosen.value, signs)}`
}
