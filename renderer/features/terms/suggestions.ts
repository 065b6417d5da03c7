import { suggestedTerms } from '../../../shared/terms/suggested-terms.ts'
import type { TermsFields } from './terms-fields.ts'

export const suggestedSections = ['place', 'hours', 'allowance', 'rounding', 'accuracy'] as const
export type SuggestedSection = (typeof suggestedSections)[number]

/** The title is a field of the case, so it stands apart from the terms. */
export const suggestedTitle = '劳动定额专项协议'

/** What each section offers while the record says nothing; `today` is shown as a date that can be changed. */
export const suggestionsOf = (section: SuggestedSection, today: string): TermsFields => {
  const { shiftHours, holidayClause, allowanceBase, confidenceZ, accuracy } = suggestedTerms
  const { timeScale, timeMode, priceScale, priceMode } = suggestedTerms
  switch (section) {
    case 'place':
      return { rulesAsOf: today }
    case 'hours':
      return { shiftHours, holidayClause }
    case 'allowance':
      return { allowanceBase }
    case 'rounding':
      return { timeScale, timeMode, priceScale, priceMode }
    case 'accuracy':
      return { confidenceZ, accuracy }
  }
}

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === ''

/** The suggestions of a section that the record does not answer yet. */
export const openSuggestions = (
  section: SuggestedSection,
  recorded: TermsFields,
  today: string,
): TermsFields => {
  const stated: Readonly<Record<string, unknown>> = recorded
  return Object.fromEntries(
    Object.entries(suggestionsOf(section, today)).filter(([name]) => isUnset(stated[name])),
  )
}

export const allOpenSuggestions = (recorded: TermsFields, today: string): TermsFields =>
  suggestedSections.reduce<TermsFields>(
    (found, section) => ({ ...found, ...openSuggestions(section, recorded, today) }),
    {},
  )

/** Suggestions under what is recorded. */
export const withSuggestions = (recorded: TermsFields, today: string): TermsFields => ({
  ...recorded,
  ...allOpenSuggestions(recorded, today),
})
