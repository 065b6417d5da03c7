import { z } from 'zod'
import { changeIdSchema, replicaIdSchema, type IdentifiedChange } from '../../../shared/record/change.ts'
import type { Head } from '../../../shared/record/version.ts'
import type { JournalDisk } from './journal-disk.ts'

const headSchema = z.object({ replica: replicaIdSchema, seq: z.int().min(0), id: changeIdSchema })

/** The last change of each replica, written after the journal itself: a journal that lacks one has lost its tail. */
const headsSchema = z.object({ heads: z.array(headSchema), lost: z.array(headSchema) })

/** As heads were first written: without the numbers, of which nothing is known then. */
const unnumberedSchema = z
  .object({
    heads: z.record(replicaIdSchema, changeIdSchema),
    lost: z.array(changeIdSchema).default([]),
  })
  .transform(({ heads, lost }) => ({
    heads: Object.entries(heads).map(([replica, id]) => ({
      replica: replicaIdSchema.parse(replica),
      seq: 0,
      id,
    })),
    lost: lost.map((id) => ({ replica: replicaIdSchema.parse('lost'), seq: 0, id })),
  }))

const storedSchema = z.union([headsSchema, unnumberedSchema])

/** The tip of each replica's chain, as far as the journal's order shows it. */
export function headsOf(changes: readonly IdentifiedChange[]): readonly Head[] {
  const tips = new Map(changes.map((identified) => [identified.change.replica, identified]))
  return [...tips.values()].map(({ id, change }) => ({ replica: change.replica, seq: change.seq, id }))
}

/** What was once acknowledged; an unreadable file names nothing, because heads can be made again from the journal. */
export async function readAcknowledged(disk: JournalDisk, path: string): Promise<readonly Head[]> {
  const bytes = await disk.read(path)
  if (bytes === undefined) return []
  try {
    const { heads, lost } = storedSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return [...heads, ...lost]
  } catch {
    return []
  }
}

export async function writeHeads(
  disk: JournalDisk,
  path: string,
  heads: readonly Head[],
  lost: readonly Head[],
): Promise<void> {
  await disk.replace(path, new TextEncoder().encode(JSON.stringify({ heads, lost })))
}
