import type { AnswerAdvice } from '../../agreement/answer-advice.ts'
import { findAnswerPlace } from '../../agreement/questions.ts'
import { assertNever } from '../../problems/assert-never.ts'
import { unverifiedWord } from '../derivation/source-words.ts'

const boundNames = {
  'minimum-wage-year': '当地最低工资十二个月的合计',
  'heat-allowance': '当地的高温津贴',
} as const

/** 待核实 once, where the source does not say it by itself. */
const sourceWords = (source: string, unverified: boolean): string =>
  unverified && !source.includes(unverifiedWord) ? `${source}，${unverifiedWord}` : source

/** A second look, not a refusal: what is written, what it is held against, where that is known from. */
export function adviceSentence(advice: AnswerAdvice): string {
  const label = findAnswerPlace(advice.key)?.field.label ?? advice.key
  const written = `“${label}”写的是 ${advice.given} ${advice.unit}`
  switch (advice.code) {
    case 'below-known-figure': {
      const { of, bound, unit, source, unverified } = advice
      return `${written}，低于${boundNames[of]} ${bound} ${unit}（${sourceWords(source, unverified)}）。可以写入，请核对。`
    }
    case 'looks-small':
      return `${written}，小得少见。可以写入，请核对数和单位。`
    default:
      return assertNever(advice)
  }
}
