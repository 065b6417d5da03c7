import type { HostProblem } from '../../shared/contracts/host-problem.ts'
import type { CaseId } from '../../shared/record/change.ts'
import type { LibraryKind } from '../host/call.ts'
import { drain, type DrainReport } from './drain.ts'
import type { WorkingDatabase } from './working-database.ts'

/** How far the host has come with what this copy holds. */
export type PostingState =
  | { readonly kind: 'synced'; readonly at: string | null }
  | { readonly kind: 'writing'; readonly waiting: number; readonly since: number }
  | { readonly kind: 'refused'; readonly waiting: number; readonly problem: HostProblem }

export type Posting = {
  readonly state: () => PostingState
  /** A change is being kept in this browser: from this moment nothing may be called saved. `post` settles it. */
  readonly changeBegun: () => void
  readonly post: () => void
  readonly stop: () => void
}

const retryMilliseconds = [1_000, 2_000, 5_000, 10_000]

/** Brings what waits to the host, again and again until it is there; `waiting` is what was left from before. */
export function startPosting(
  database: WorkingDatabase,
  library: LibraryKind,
  caseId: CaseId,
  waiting: number,
  onChange: () => void,
): Posting {
  let kept = 0
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let syncedAt: string | null = null
  let state: PostingState =
    waiting === 0 ? { kind: 'synced', at: null } : { kind: 'writing', waiting, since: Date.now() }

  const since = () => (state.kind === 'writing' ? state.since : Date.now())
  const hear = (report: DrainReport, keptBefore: number) => {
    if (report.kind === 'empty') syncedAt = report.syncedAt ?? syncedAt
    // A change that was kept meanwhile has a posting of its own, which will say when it is there.
    if (report.kind === 'empty' && kept !== keptBefore) return
    if (report.kind === 'empty') state = { kind: 'synced', at: syncedAt }
    else if (report.kind === 'waiting') state = { kind: 'writing', waiting: report.count, since: since() }
    else state = { kind: 'refused', waiting: report.count, problem: report.problem }
    onChange()
  }
  const post = async () => {
    clearTimeout(timer)
    const keptBefore = kept
    if (await drain(database, library, caseId, (report) => hear(report, keptBefore))) attempt = 0
    else {
      const delay = retryMilliseconds[Math.min(attempt++, retryMilliseconds.length - 1)]
      timer = setTimeout(() => void post(), delay)
    }
  }

  return {
    state: () => state,
    changeBegun() {
      kept += 1
      const left = state.kind === 'synced' ? 0 : state.waiting
      state =
        state.kind === 'refused'
          ? { ...state, waiting: left + 1 }
          : { kind: 'writing', waiting: left + 1, since: since() }
    },
    post: () => void post(),
    stop: () => clearTimeout(timer),
  }
}
