import type { FoldState } from '../../../shared/record/fold-state.ts'
import type { Missing } from '../../../shared/case/steps/step-state.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { termsSentence } from '../../../shared/text/terms/terms-sentence.ts'

const partySentences: Readonly<Record<string, string>> = {
  'agreement-title': '协议标题还没有写进案卷。',
  'employer-name': '还没有登记企业方（甲方）。',
  'union-name': '还没有登记职工方（乙方）。',
  'employer-chief': '双方首席代表都要登记。',
  'union-chief': '双方首席代表都要登记。',
}

/** The sentence of the first thing that is missing, with how many more there are. */
export const missingSentence = (state: FoldState, missing: readonly Missing[]): string => {
  const [first] = missing
  if (first === undefined) return ''
  const terms = readTerms(state)
  const problem = terms.ok ? undefined : terms.problems[0]
  const sentence = partySentences[first.code] ?? (problem === undefined ? '' : termsSentence(problem))
  return missing.length === 1 ? sentence : `${sentence}另有 ${String(missing.length - 1)} 项没有填齐。`
}

/** Puts the cursor into the field a missing thing is about. */
export const goToTerm = (code: string): void => {
  const place = [...document.querySelectorAll<HTMLElement>('[data-term]')].find(
    (element) => element.dataset['term'] === code || element.dataset['term'] === termOf(code),
  )
  const target = place?.querySelector<HTMLElement>('input:not([type="radio"]), button')
  place?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** A coefficient stands in the table of the grades. */
const termOf = (code: string): string => (code === 'coefficient' ? 'work-grade' : code)
