import type { CaseListEntry } from '../../shared/contracts/case-list.ts'
import { summarizeState } from '../../shared/case/case-summary.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import type { IdentifiedChange } from '../../shared/record/change.ts'
import { fold } from '../../shared/record/fold.ts'
import type { CaseJournal } from './journal/case-journal.ts'

/** What the case library shows of one case, folded from the host's own journal. */
export function summarizeCase(caseId: string, journal: CaseJournal): CaseListEntry {
  const problem = journal.damage?.code ?? (journal.lost().length > 0 ? 'tail-lost' : null)
  return {
    caseId,
    ...summarizeState(fold(journal.changes(), caseMeaning)),
    lastChangedAt: journal.changes().at(-1)?.change.at ?? null,
    problem,
  }
}

/** Cases of the demonstration say so in their own record, from their first change. */
export const isSample = (changes: readonly IdentifiedChange[]): boolean =>
  changes.some(({ change }) =>
    change.operations.some(({ kind, fields }) => kind === 'case' && fields['sample'] === true),
  )
