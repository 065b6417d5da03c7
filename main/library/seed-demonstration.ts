import { demonstrationCaseId } from '../../shared/case/demonstration/demonstration-id.ts'
import { parseJournal } from '../../shared/record/journal.ts'
import type { JournalDisk } from './journal/journal-disk.ts'
import type { Seed } from './library.ts'

/**
 * The demonstration is in the sample library from its first look; one that is there, changed or not, stays as it
 * is. The build walked it already: walking takes a second, in which the host would answer nobody.
 */
export const seedDemonstration =
  (disk: JournalDisk, walkedFile: string): Seed =>
  async (journalOf) => {
    const journal = await journalOf(demonstrationCaseId)
    if (journal.changes().length > 0 || journal.damage !== undefined || journal.lost().length > 0) return
    const bytes = await disk.read(walkedFile)
    if (bytes !== undefined) await journal.append(parseJournal(new TextDecoder().decode(bytes)).changes)
  }
