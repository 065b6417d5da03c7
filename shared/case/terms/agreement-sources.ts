import type { AgreementInputs } from '../../agreement/resolved-agreement.ts'
import type { SourceId } from '../../agreement/source-id.ts'
import { formatPercent } from '../../numbers/display.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms } from '../../terms/terms.ts'
import { allowanceBaseNames, allowancePhrases } from '../../text/terms/allowance-words.ts'
import { capitalAmount } from '../../text/terms/capital-amount.ts'
import { confidenceWords } from '../../text/terms/confidence-words.ts'
import { roundingPhrase } from '../../text/terms/rounding-sentence.ts'
import { readRecord } from '../read.ts'
import { coefficientSentence } from './coefficient-sentence.ts'
import { readTerms } from './read-terms.ts'
import { wageTiersOf } from './engine-terms.ts'

type Sources = AgreementInputs['sources']
type TermsInputs = Pick<AgreementInputs, 'sources' | 'grades' | 'allowanceParts'>

const holidayWords = '法定休假日，企业照发计件职工的工资。'

/** An entry that says nothing is no source: the text shows a hole. */
const stated = (entries: Readonly<Partial<Record<SourceId, string | null | undefined>>>): Sources =>
  Object.fromEntries(
    Object.entries(entries).filter(
      ([, words]) => words !== undefined && words !== null && words.trim() !== '',
    ),
  )

const partySources = (state: FoldState): Sources => {
  const employer = readRecord(state, 'party', 'employer')
  const union = readRecord(state, 'party', 'union')
  return stated({
    'employer-name': employer?.name,
    'employer-represents': employer?.represents,
    'union-name': union?.name,
    'union-represents': union?.represents,
  })
}

const coefficientSources = (state: FoldState): Sources => {
  const sentence = coefficientSentence(state)
  const factor = sentence === '' ? '' : ' × 系数'
  return { 'coefficient-sentence': sentence, 'coefficient-factor': factor }
}

const termsSources = (terms: Terms): Sources => ({
  ...stated({
    'base-hourly-yuan': terms.baseHourlyYuan,
    'base-hourly-capitals': capitalAmount(terms.baseHourlyYuan),
    'shift-hours': terms.shiftHours,
    'shift-seconds': terms.shiftSeconds,
    'allowance-total': formatPercent(terms.allowance.ratio),
    'allowance-base': allowanceBaseNames[terms.allowance.base],
    'allowance-phrase': allowancePhrases[terms.allowance.base],
    'time-rounding-phrase': roundingPhrase(terms.timeRounding),
    'price-rounding-phrase': roundingPhrase(terms.priceRounding),
    confidence: confidenceWords(terms.confidenceZ),
    accuracy: formatPercent(terms.accuracy),
  }),
  // Nothing is printed where it was not agreed: the one source whose emptiness is an answer.
  'holiday-sentence': terms.holidayClause ? holidayWords : '',
})

/** What 立项 says for the text of the agreement. Terms that are not complete leave their places open. */
export const readAgreementSources = (state: FoldState): TermsInputs => {
  const terms = readTerms(state)
  const parties = { ...partySources(state), ...coefficientSources(state) }
  if (!terms.ok) return { sources: parties, grades: [], allowanceParts: [] }
  const tiers = wageTiersOf(terms.value)
  return {
    sources: { ...parties, ...termsSources(terms.value) },
    grades: tiers.ok
      ? tiers.value.map(({ grade, coefficient, hourlyYuan }) => ({ name: grade, coefficient, hourlyYuan }))
      : [],
    allowanceParts: terms.value.allowance.parts.map(({ name, ratio }) => ({
      name,
      percent: formatPercent(ratio),
    })),
  }
}
