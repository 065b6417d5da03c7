import { z } from 'zod'
import type { ChangeId, IdentifiedChange } from '../../../shared/record/change.ts'
import type { JournalDisk } from './journal-disk.ts'

/** The last change of each replica, written after the journal itself: a journal that lacks one has lost its tail. */
const headsSchema = z.object({
  heads: z.record(z.string(), z.string()),
  lost: z.array(z.string()).default([]),
})

export type Heads = ReadonlyMap<string, ChangeId>

export const headsOf = (changes: readonly IdentifiedChange[]): Heads =>
  new Map(changes.map(({ id, change }) => [change.replica, id]))

/** Ids that were once acknowledged; an unreadable file names none, because heads can be made again from the journal. */
export async function readAcknowledged(disk: JournalDisk, path: string): Promise<readonly string[]> {
  const bytes = await disk.read(path)
  if (bytes === undefined) return []
  try {
    const { heads, lost } = headsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return [...Object.values(heads), ...lost]
  } catch {
    return []
  }
}

export async function writeHeads(
  disk: JournalDisk,
  path: string,
  heads: Heads,
  lost: readonly string[],
): Promise<void> {
  const text = JSON.stringify({ heads: Object.fromEntries(heads), lost })
  await disk.replace(path, new TextEncoder().encode(text))
}
