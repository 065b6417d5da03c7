import { useRef, useState } from 'react'
import { readRecord } from '../../../shared/case/read.ts'
import { setFields } from '../../../shared/case/write.ts'
import type { Operation } from '../../../shared/record/change.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { beijingDate } from '../../components/beijing-moment.ts'
import { useCase } from '../step/case-context.ts'
import {
  allOpenSuggestions,
  openSuggestions,
  suggestedSections,
  suggestedTitle,
  withSuggestions,
  type SuggestedSection,
} from './suggestions.ts'
import type { TermsFields } from './terms-fields.ts'
import type { TermsForm } from './terms-form.ts'

const nothing: TermsFields = {}
const recordedTerms = (state: FoldState): TermsFields => readRecord(state, 'terms', 'terms') ?? nothing
const recordedTitle = (state: FoldState): string => readRecord(state, 'case', 'case')?.agreementTitle ?? ''
const titleOperation = setFields('case', 'case', { agreementTitle: suggestedTitle })

const openOperations = (state: FoldState, today: string): readonly Operation[] => {
  const terms = allOpenSuggestions(recordedTerms(state), today)
  return [
    ...(Object.keys(terms).length === 0 ? [] : [setFields('terms', 'terms', terms)]),
    ...(recordedTitle(state) === '' ? [titleOperation] : []),
  ]
}

/** The form over the open case. */
export function useTermsFormState(): TermsForm & { readonly title: string } {
  const { copy, state, sync } = useCase()
  const [today] = useState(() => beijingDate(new Date()))
  const written = useRef<Promise<unknown>>(Promise.resolve())
  const recorded = recordedTerms(state)
  const title = recordedTitle(state)
  const open = (section: SuggestedSection) => openSuggestions(section, recorded, today)
  const commit = (label: string, operations: readonly Operation[]) => {
    written.current = copy.commit(label, operations, 'setup')
  }
  return {
    shown: withSuggestions(recorded, today),
    suggested: suggestedSections.filter((section) => Object.keys(open(section)).length > 0),
    titleSuggested: title === '',
    offered: (field) => ({ suggested: field in allOpenSuggestions(recorded, today) }),
    readOnly: sync.kind === 'read-only',
    title: title === '' ? suggestedTitle : title,
    commit,
    setTerms: (section, label, fields) => {
      const along = section === undefined ? nothing : open(section)
      const others = Object.keys(along).filter((name) => !(name in fields)).length
      commit(others === 0 ? label : `${label}（同一节的建议值一并写入）`, [
        setFields('terms', 'terms', { ...along, ...fields }),
      ])
    },
    takeAll: async () => {
      // What was typed last must be in the record first, or a suggestion would be written over it.
      await written.current
      const operations = openOperations(copy.snapshot().state, today)
      if (operations.length > 0) await copy.commit('采用建议值', operations, 'setup')
    },
  }
}
