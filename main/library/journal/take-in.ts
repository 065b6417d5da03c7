import type { RebuildAnswer } from '../../../shared/contracts/changes-answer.ts'
import type { HostResult } from '../../../shared/contracts/host-problem.ts'
import type { IdentifiedChange } from '../../../shared/record/change.ts'
import type { CaseJournal } from './case-journal.ts'
import { inChainOrder } from './chain.ts'
import type { JournalDisk } from './journal-disk.ts'
import { rebuildJournal } from './rebuild-journal.ts'

type Journals = {
  readonly disk: JournalDisk
  readonly caseFolder: (caseId: string) => string
  readonly journalOf: (caseId: string) => Promise<CaseJournal>
  /** The next question for this case's journal opens its file anew. */
  readonly forget: (caseId: string) => void
}

type TakeIn = (caseId: string, offered: readonly IdentifiedChange[]) => Promise<HostResult<RebuildAnswer>>

/** Another copy's changes: a whole journal gets what it lacks, a damaged one is made whole with them. One at a time. */
export function takingIn({ disk, caseFolder, journalOf, forget }: Journals): TakeIn {
  let turn: Promise<unknown> = Promise.resolve()

  const append = async (
    journal: CaseJournal,
    changes: readonly IdentifiedChange[],
    keptAs: string | null,
  ): Promise<HostResult<RebuildAnswer>> => {
    const appended = await journal.append(changes)
    return appended.ok ? { ok: true, value: { ...appended.value, keptAs } } : appended
  }
  const takeIn: TakeIn = async (caseId, offered) => {
    const journal = await journalOf(caseId)
    if (journal.damage === undefined) return append(journal, inChainOrder(offered), null)
    const rebuilt = await rebuildJournal(disk, caseFolder(caseId), journal, offered)
    await journal.close()
    // Whether it came to the rename or not, only the disk can say now.
    forget(caseId)
    if (!rebuilt.ok) return rebuilt
    // All of them are known: this brings the heads up to the new journal.
    return append(await journalOf(caseId), rebuilt.value.changes, rebuilt.value.keptAs)
  }

  return (caseId, offered) => {
    const result = turn.then(() => takeIn(caseId, offered))
    turn = result.catch(() => undefined)
    return result
  }
}
