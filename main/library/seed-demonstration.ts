import { demonstrationCaseId, walkDemonstration } from '../../shared/case/demonstration/demonstration.ts'
import type { Seed } from './library.ts'

/** The demonstration is in the sample library from its first look; one that is there, changed or not, stays as it is. */
export const seedDemonstration: Seed = async (journalOf) => {
  const journal = await journalOf(demonstrationCaseId)
  if (journal.changes().length > 0 || journal.damage !== undefined || journal.lost().length > 0) return
  await journal.append(walkDemonstration())
}
