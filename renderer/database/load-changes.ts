import { addressOf } from '../../shared/record/change-id.ts'
import type { CaseId, Change, IdentifiedChange, ReplicaId } from '../../shared/record/change.ts'
import { parseJournalLine } from '../../shared/record/journal-line.ts'
import { callHost, type LibraryKind } from '../host/call.ts'
import { measureLoss, readNeededHeads, type JournalLoss } from './journal-loss.ts'
import type { ChangeRow, WorkingDatabase } from './working-database.ts'

export type LoadedCase = {
  readonly replica: ReplicaId
  readonly changes: readonly IdentifiedChange[]
  /** The line from which the host's journal does not hold. */
  readonly damage: string | undefined
  /** What the host's journal no longer holds; undefined when it is whole. */
  readonly loss: JournalLoss | undefined
  /** The case came in a file whose layout this build does not know. */
  readonly newer: boolean
  /** How many changes the host has not acknowledged, or no longer has. */
  readonly waiting: number
}

const freshReplica = (): ReplicaId => crypto.randomUUID() as ReplicaId

function readLine(json: string): IdentifiedChange {
  const parsed = parseJournalLine(`${addressOf(json)} ${json}`)
  if (!parsed.ok) throw new Error(`change refused: ${parsed.problems[0]?.code ?? ''}`)
  return parsed.value
}

/** The change of a stored line, for lists that only show it. */
export const readStoredChange = (json: string): Change => readLine(json).change

const rowOf = (caseId: CaseId, { id }: IdentifiedChange, json: string): ChangeRow => ({
  id,
  caseId,
  json,
  waiting: 0,
})

/**
 * Brings this browser's copy and the host's journal together: either may be empty, and neither empties the other.
 * What the host lacks waits to be posted again; a copy that had nothing of the case starts a replica of its own.
 */
export async function loadChanges(
  database: WorkingDatabase,
  library: LibraryKind,
  caseId: CaseId,
): Promise<LoadedCase> {
  const described = await callHost(library, 'readCase', { parameters: { caseId } })
  const problem = described.ok ? described.value.problem : null
  const damage = problem?.code === 'journal-damaged' ? problem.place : undefined
  const heads = await readNeededHeads(library, caseId, problem)
  const answer = await callHost(library, 'readChanges', { parameters: { caseId } })
  const lines = answer.ok ? answer.value.split('\n').filter((line) => line !== '') : []
  const hosted = new Map(lines.map((json) => [readLine(json).id as string, json]))
  return database.transaction('rw', database.changes, database.replicas, async () => {
    const rows = await database.changes.where({ caseId }).sortBy('row')
    const known = new Set(rows.map(({ id }) => id))
    const fresh = [...hosted].filter(([id]) => !known.has(id))
    await database.changes.bulkAdd(fresh.map(([, json]) => rowOf(caseId, readLine(json), json)))
    if (answer.ok && damage === undefined)
      await database.changes
        .where({ caseId })
        .filter((row) => row.waiting === 0 && !hosted.has(row.id))
        .modify({ waiting: 1 })
    const own = await database.replicas.get(caseId)
    const replica = own === undefined || rows.length === 0 ? freshReplica() : (own.replica as ReplicaId)
    await database.replicas.put({ caseId, replica })
    const changes = [...rows.map(({ json }) => json), ...fresh.map(([, json]) => json)].map(readLine)
    const waiting = await database.changes.where({ caseId, waiting: 1 }).count()
    const loss = measureLoss(heads, problem, [...hosted.values()].map(readLine), changes)
    return { replica, changes, damage, loss, newer: problem?.code === 'newer-layout', waiting }
  })
}

/** What this browser holds of the case, in the order it was written or came; one change per line. */
export async function storedLines(database: WorkingDatabase, caseId: CaseId): Promise<string> {
  const rows = await database.changes.where({ caseId }).sortBy('row')
  return rows.map(({ json }) => `${json}\n`).join('')
}

export async function storedChanges(
  database: WorkingDatabase,
  caseId: CaseId,
): Promise<readonly IdentifiedChange[]> {
  const rows = await database.changes.where({ caseId }).sortBy('row')
  return rows.map(({ json }) => readLine(json))
}
