import { join } from 'node:path'
import { hostProblem, type HostResult } from '../../../shared/contracts/host-problem.ts'
import type { IdentifiedChange } from '../../../shared/record/change.ts'
import { formatJournalLine } from '../../../shared/record/journal-line.ts'
import { parseJournal } from '../../../shared/record/journal.ts'
import { missingChanges } from '../../../shared/record/missing-changes.ts'
import { journalName, type CaseJournal } from './case-journal.ts'
import { freshOf, inChainOrder } from './chain.ts'
import { diskProblem } from './disk-problem.ts'
import type { JournalDisk } from './journal-disk.ts'
import { nextSpareFile } from './spare-file.ts'

/** Where the damaged file is kept, and what stands in its place now. */
export type Rebuilt = { readonly keptAs: string; readonly changes: readonly IdentifiedChange[] }

/**
 * What the readable lines of a damaged journal and another copy make together; refused unless it holds every change
 * that was ever acknowledged here, with no hole in any chain.
 */
export function wholeOf(
  damaged: CaseJournal,
  offered: readonly IdentifiedChange[],
): HostResult<readonly IdentifiedChange[]> {
  const changes = inChainOrder([...damaged.changes(), ...offered])
  const { count } = missingChanges(changes, damaged.acknowledged())
  if (count > 0) return hostProblem('copy-incomplete', damaged.damage?.place, String(count))
  return freshOf(changes, () => undefined)
}

/**
 * Puts a whole journal in the place of a damaged one. The new one is written beside it, synced and read back; the old
 * one is copied and synced; only then does one rename change which of them counts. Whatever fails before that, or
 * however the process ends, the old file stands as it was.
 */
export async function rebuildJournal(
  disk: JournalDisk,
  folder: string,
  damaged: CaseJournal,
  offered: readonly IdentifiedChange[],
): Promise<HostResult<Rebuilt>> {
  const whole = wholeOf(damaged, offered)
  if (!whole.ok) return whole
  const journal = join(folder, journalName)
  const beside = `${journal}.rebuilt`
  try {
    await disk.replace(beside, new TextEncoder().encode(whole.value.map(formatJournalLine).join('')))
    const old = await disk.read(journal)
    if (old === undefined || !(await holds(disk, beside, whole.value)))
      return hostProblem('disk-refused', folder, 'VERIFY')
    const keptAs = await nextSpareFile(disk, folder, 'damaged', '.ndjson')
    await disk.replace(keptAs, old)
    // An open handle would keep Windows from renaming.
    await damaged.close()
    await disk.move(beside, journal)
    return { ok: true, value: { keptAs, changes: whole.value } }
  } catch (error) {
    await disk.remove(beside).catch(() => undefined)
    return { ok: false, problem: diskProblem(error, folder) }
  }
}

async function holds(
  disk: JournalDisk,
  path: string,
  changes: readonly IdentifiedChange[],
): Promise<boolean> {
  const written = parseJournal(new TextDecoder().decode(await disk.read(path)))
  const same = written.changes.every(({ id }, index) => id === changes[index]?.id)
  return (
    written.torn === null && written.damaged.length === 0 && written.changes.length === changes.length && same
  )
}
