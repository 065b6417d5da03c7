import { useLiveQuery } from 'dexie-react-hooks'
import type { WorkingDatabase } from './working-database.ts'

/** How many changes of each case the host has not acknowledged yet; a case with none is not named. */
async function countWaiting(database: WorkingDatabase): Promise<ReadonlyMap<string, number>> {
  const waiting = new Map<string, number>()
  for (const caseId of await database.changes.orderBy('caseId').uniqueKeys()) {
    if (typeof caseId !== 'string') continue
    const count = await database.changes.where({ caseId, waiting: 1 }).count()
    if (count > 0) waiting.set(caseId, count)
  }
  return waiting
}

/** Follows what waits in this browser, whichever window writes it; undefined until it was looked up. */
export function useWaitingChanges(database: WorkingDatabase): ReadonlyMap<string, number> | undefined {
  return useLiveQuery(() => countWaiting(database), [database])
}
