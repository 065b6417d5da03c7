import type { FoldState } from '../../../shared/record/fold-state.ts'
import type { Missing } from '../../../shared/case/steps/step-state.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { termsSentence } from '../../../shared/text/terms/terms-sentence.ts'

const partySentences: Readonly<Record<string, string>> = {
  'agreement-title': '协议标题还没有写进案卷。',
  'agreement-number': '协议编号还没有写。',
  'employer-represents': '还没有写明企业方代表谁。',
  'union-represents': '还没有写明职工方代表谁。',
  'employer-name': '还没有登记企业方（甲方）。',
  'union-name': '还没有登记职工方（乙方）。',
  'employer-chief': '双方首席代表都要登记。',
  'union-chief': '双方首席代表都要登记。',
}

/** The sentence of the first thing that is missing, with how many more there are, after how many fields wait for a choice. */
export const missingSentence = (state: FoldState, missing: readonly Missing[]): string => {
  const unfilled = missing.filter(({ code }) => code !== 'two-versions')
  const undecided = missing.length - unfilled.length
  const versions = undecided === 0 ? '' : `${String(undecided)} 处有两个版本，还没有选定。`
  return `${versions}${unfilledSentence(state, unfilled)}`
}

const unfilledSentence = (state: FoldState, missing: readonly Missing[]): string => {
  const [first] = missing
  if (first === undefined) return ''
  const terms = readTerms(state)
  const problem = terms.ok ? undefined : terms.problems[0]
  const sentence = partySentences[first.code] ?? (problem === undefined ? '' : termsSentence(problem))
  return missing.length === 1 ? sentence : `${sentence}另有 ${String(missing.length - 1)} 项没有填齐。`
}

/** Puts the cursor into the field a missing thing is about. */
export const goToTerm = (code: string): void => {
  if (code === 'two-versions') {
    const mark = document.querySelector<HTMLElement>('.terms-form [data-versions]')
    mark?.scrollIntoView({ block: 'center' })
    const press = mark?.matches('button') === true ? mark : mark?.querySelector<HTMLElement>('button')
    press?.focus({ preventScroll: true })
    return
  }
  const place = [...document.querySelectorAll<HTMLElement>('[data-term]')].find(
    (element) => element.dataset['term'] === code || element.dataset['term'] === termOf(code),
  )
  const target = place?.querySelector<HTMLElement>('input:not([type="radio"]), button')
  place?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** A coefficient stands in the table of the grades. */
const termOf = (code: string): string => (code === 'coefficient' ? 'work-grade' : code)
