import type { FoldState } from '../../record/fold-state.ts'
import { listFacts, type FactEntry } from '../read.ts'

export type WorkerNotice = FactEntry<'worker-notice'>

/** What each worker was told last, and the answer; in the order of the codes, which says nothing of anybody. */
export function latestNotices(state: FoldState): ReadonlyMap<string, WorkerNotice> {
  const latest = new Map<string, WorkerNotice>()
  for (const notice of listFacts(state, 'worker-notice')) latest.set(notice.workerCode, notice)
  return new Map([...latest].sort(([one], [other]) => (one < other ? -1 : 1)))
}

export const hasConsented = (state: FoldState, workerCode: string): boolean =>
  latestNotices(state).get(workerCode)?.consented === true
