import { summarizeState } from '../../shared/case/case-summary.ts'
import { listRecords } from '../../shared/case/read.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import { stepStates } from '../../shared/case/steps/step-states.ts'
import type { CaseListEntry } from '../../shared/contracts/case-list.ts'
import type { IdentifiedChange } from '../../shared/record/change.ts'
import { fold } from '../../shared/record/fold.ts'
import type { CaseJournal } from './journal/case-journal.ts'

function problemOf(journal: CaseJournal, newerLayout: number | undefined): CaseListEntry['problem'] {
  if (journal.damage !== undefined) return { code: 'journal-damaged', place: journal.damage.place }
  if (newerLayout !== undefined) return { code: 'newer-layout', place: String(newerLayout) }
  const { count } = journal.missing()
  return count === 0 ? null : { code: 'tail-lost', place: String(count) }
}

/** What the case library shows of one case, folded from the host's own journal. */
export function summarizeCase(
  caseId: string,
  journal: CaseJournal,
  newerLayout: number | undefined,
): CaseListEntry {
  const state = fold(journal.changes(), caseMeaning)
  const latestProduct = listRecords(state, 'product').at(-1)?.id
  return {
    caseId,
    ...summarizeState(state),
    steps: stepStates(state, latestProduct).map(({ step, started, done, total, missing }) => ({
      step,
      started,
      done,
      total,
      missing: missing.length,
    })),
    lastChangedAt: journal.changes().at(-1)?.change.at ?? null,
    problem: problemOf(journal, newerLayout),
  }
}

/** Cases of the demonstration say so in their own record, from their first change. */
export const isSample = (changes: readonly IdentifiedChange[]): boolean =>
  changes.some(({ change }) =>
    change.operations.some(({ kind, fields }) => kind === 'case' && fields['sample'] === true),
  )
