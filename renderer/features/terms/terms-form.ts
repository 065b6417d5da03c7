import { createContext, use } from 'react'
import type { TermsFields } from './terms-fields.ts'
import type { Operation } from '../../../shared/record/change.ts'
import type { SuggestedSection } from './suggestions.ts'

/** What every section of the form reads and how it writes. */
export type TermsForm = {
  /** What the fields show: the record, and the suggestions where it says nothing. */
  readonly shown: TermsFields
  /** Sections that still show suggestions. */
  readonly suggested: readonly SuggestedSection[]
  readonly titleSuggested: boolean
  /** Whether a term is only offered, for the look of its field. */
  readonly offered: (field: keyof TermsFields) => { readonly suggested: boolean }
  /** A window that only looks on, or a section whose term is closed. */
  readonly readOnly: boolean
  /** One entry, one change; the suggestions of its section are written with it. */
  readonly setTerms: (section: SuggestedSection | undefined, label: string, fields: TermsFields) => void
  /** Writes every suggestion that still shows, as one change. */
  readonly takeAll: () => Promise<void>
  readonly commit: (label: string, operations: readonly Operation[]) => void
}

export const TermsFormContext = createContext<TermsForm | undefined>(undefined)

export function useTermsForm(): TermsForm {
  const form = use(TermsFormContext)
  if (form === undefined) throw new Error('no form of terms')
  return form
}

const unset = '—'

/** What undo says: 班时 8 → 7.5 */
export const changeLabel = (name: string, before: string | null | undefined, after: string): string =>
  `${name} ${before === null || before === undefined || before === '' ? unset : before} → ${after === '' ? unset : after}`
