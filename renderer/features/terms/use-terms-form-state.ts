import { useState } from 'react'
import { listFacts, readRecord } from '../../../shared/case/read.ts'
import { setFields } from '../../../shared/case/write.ts'
import type { Operation } from '../../../shared/record/change.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { useCase } from '../step/case-context.ts'
import { openSuggestions, suggestedSections, suggestedTitle, withSuggestions } from './suggestions.ts'
import type { TermsFields, TermsForm } from './terms-form.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')
const localDay = (now: Date) =>
  `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`

const lockingRound = (state: FoldState): string | undefined => {
  const first = listFacts(state, 'submission')[0]
  return first === undefined ? undefined : (readRecord(state, 'round', first.roundId)?.number ?? '1')
}

const nothing: TermsFields = {}

/** The form over the open case; `takeAll` writes every suggestion that still shows, as one change. */
export function useTermsFormState(): TermsForm & { readonly takeAll: () => void; readonly title: string } {
  const { copy, state, sync } = useCase()
  const [today] = useState(() => localDay(new Date()))
  const recorded: TermsFields = readRecord(state, 'terms', 'terms') ?? nothing
  const recordedTitle = readRecord(state, 'case', 'case')?.agreementTitle ?? ''
  const open = (section: (typeof suggestedSections)[number]) => openSuggestions(section, recorded, today)
  const suggested = suggestedSections.filter((section) => Object.keys(open(section)).length > 0)
  const commit = (label: string, operations: readonly Operation[]) => {
    void copy.commit(label, operations, 'setup')
  }
  return {
    shown: withSuggestions(recorded, today),
    suggested,
    readOnly: sync.kind === 'read-only',
    lockedByRound: lockingRound(state),
    title: recordedTitle === '' ? suggestedTitle : recordedTitle,
    commit,
    setTerms: (section, label, fields) => {
      const along = section === undefined ? nothing : open(section)
      const others = Object.keys(along).filter((name) => !(name in fields)).length
      commit(others === 0 ? label : `${label}（同一节的建议值一并写入）`, [
        setFields('terms', 'terms', { ...along, ...fields }),
      ])
    },
    takeSuggestions: (section) => commit('照建议写入', [setFields('terms', 'terms', open(section))]),
    takeAll: () => {
      const operations = [
        ...(suggested.length === 0
          ? []
          : [setFields('terms', 'terms', Object.assign({}, ...suggested.map(open)) as TermsFields)]),
        ...(recordedTitle === '' ? [setFields('case', 'case', { agreementTitle: suggestedTitle })] : []),
      ]
      if (operations.length > 0) commit('立项：照建议写入', operations)
    },
  }
}
