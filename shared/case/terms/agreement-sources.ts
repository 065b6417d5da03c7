import type { AgreementInputs, AgreementSkills } from '../../agreement/resolved-agreement.ts'
import type { SourceId } from '../../agreement/source-id.ts'
import { formatPercent } from '../../numbers/display.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms } from '../../terms/terms.ts'
import { allowanceBaseNames, allowancePhrases } from '../../text/terms/allowance-words.ts'
import { capitalAmount } from '../../text/terms/capital-amount.ts'
import { confidenceWords } from '../../text/terms/confidence-words.ts'
import { roundingPhrase } from '../../text/terms/rounding-sentence.ts'
import { skillGradeNames } from '../../text/terms/skill-grade-names.ts'
import { readRecord } from '../read.ts'
import { coefficientSentence } from './coefficient-sentence.ts'
import { readTerms } from './read-terms.ts'
import { wageTiersOf } from './engine-terms.ts'
import { readSkillTable } from './read-skill-table.ts'

type Sources = AgreementInputs['sources']
type TermsInputs = Pick<AgreementInputs, 'sources' | 'grades' | 'skills' | 'allowanceParts'>

const holidayWords = '法定休假日，企业照发计件职工的工资。'
const skilledHoursWords = '职工的技能等级议定了计时工资的，与小时工资标准比较，按照高的支付。'

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

/** What the text says of the skill grades; null where none was given an amount. */
export const readAgreementSkills = (state: FoldState): AgreementSkills | null => {
  const term = readSkillTable(state)
  if (term === null || term.table.rows.length === 0) return null
  return {
    pays: term.table.kind,
    rows: term.table.rows.map(({ grade, yuan }) => ({ name: skillGradeNames[grade], yuan })),
    sound: term.problems.length === 0,
  }
}

const skilledHours = (skills: AgreementSkills | null): Sources => ({
  'skilled-hours-sentence': skills?.pays === 'hourly-rate' ? skilledHoursWords : '',
})

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
  const skills = readAgreementSkills(state)
  const parties = { ...partySources(state), ...coefficientSources(state), ...skilledHours(skills) }
  if (!terms.ok) return { sources: parties, grades: [], skills, allowanceParts: [] }
  const tiers = wageTiersOf(terms.value)
  return {
    sources: { ...parties, ...termsSources(terms.value) },
    grades: tiers.ok
      ? tiers.value.map(({ grade, coefficient, hourlyYuan }) => ({ name: grade, coefficient, hourlyYuan }))
      : [],
    skills,
    allowanceParts: terms.value.allowance.parts.map(({ name, ratio }) => ({
      name,
      percent: formatPercent(ratio),
    })),
  }
}
