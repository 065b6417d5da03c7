import type { CaseId } from '../../shared/record/change.ts'
import { readStoredChange } from './load-changes.ts'
import type { WorkingDatabase } from './working-database.ts'

export type RecentChange = {
  readonly id: string
  readonly seq: number
  readonly at: string
  /** Who entered it; empty where nobody had said. */
  readonly by: string
  readonly label: string
  readonly waiting: boolean
}

/** The last changes of a case, newest first, each with whether the host has it on its disk. */
export async function recentChanges(
  database: WorkingDatabase,
  caseId: CaseId,
  most: number,
): Promise<readonly RecentChange[]> {
  const newest = database.changes.reverse().filter((row) => row.caseId === caseId)
  const rows = await newest.limit(most).toArray()
  return rows.map(({ id, json, waiting }) => {
    const { seq, at, by, label } = readStoredChange(json)
    return { id, seq, at, by, label, waiting: waiting === 1 }
  })
}
