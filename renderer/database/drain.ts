import { callHost, type LibraryKind } from '../host/call.ts'
import type { HostProblem } from '../../shared/contracts/host-problem.ts'
import type { WorkingDatabase } from './working-database.ts'

export type DrainReport =
  | { readonly kind: 'empty'; readonly syncedAt: string | null }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'refused'; readonly count: number; readonly problem: HostProblem }

const mostAtOnce = 2_000

/**
 * Posts what waits, oldest first, until nothing does. One window at a time: the lock's name is the case's.
 * A change counts as on the disk only when the host's answer names it.
 */
export async function drain(
  database: WorkingDatabase,
  library: LibraryKind,
  caseId: string,
  report: (report: DrainReport) => void,
): Promise<boolean> {
  return navigator.locks.request(`drain ${database.name} ${caseId}`, async () => {
    let syncedAt: string | null = null
    for (;;) {
      const rows = await database.changes.where({ caseId, waiting: 1 }).sortBy('row')
      if (rows.length === 0) {
        report({ kind: 'empty', syncedAt })
        return true
      }
      report({ kind: 'waiting', count: rows.length })
      const part = rows.slice(0, mostAtOnce)
      const answer = await callHost(library, 'appendChanges', {
        parameters: { caseId },
        body: part.map(({ json }) => `${json}\n`).join(''),
      })
      if (!answer.ok) {
        report({ kind: 'refused', count: rows.length, problem: answer.problem })
        return false
      }
      const acknowledged = new Set(answer.value.acknowledged)
      const synced = part.filter(({ id }) => acknowledged.has(id))
      await database.changes.bulkUpdate(
        synced.map(({ row }) => ({ key: row ?? 0, changes: { waiting: 0 as const } })),
      )
      syncedAt = answer.value.syncedAt
    }
  })
}
