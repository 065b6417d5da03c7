import type { ExportAnswer } from '../../shared/contracts/documents.ts'
import type { RebuildAnswer } from '../../shared/contracts/changes-answer.ts'
import type { HostResult } from '../../shared/contracts/host-problem.ts'
import { writeDecisions } from '../../shared/case/measurement/take-back-decision.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import { canonicalJson } from '../../shared/record/change-id.ts'
import type { CaseId, IdentifiedChange, Operation, ReplicaId } from '../../shared/record/change.ts'
import { fold, foldOnto } from '../../shared/record/fold.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { nextChange } from '../../shared/record/next-change.ts'
import type { MissingChanges } from '../../shared/record/missing-changes.ts'
import type { RecordProblem } from '../../shared/record/record-problem.ts'
import { callHost, type LibraryKind } from '../host/call.ts'
import type { JournalLoss } from './journal-loss.ts'
import { readOperator } from './operator.ts'
import { startPosting, type PostingState } from './posting.ts'
import { recentChanges, type RecentChange } from './recent-changes.ts'
import { closedKind, planTakeBack } from './take-back.ts'
import { loadChanges, storedChanges, storedLines, type LoadedCase } from './load-changes.ts'
import type { UndoRow, WorkingDatabase } from './working-database.ts'

/** What the saved mark speaks of: the posting, unless this window may not write at all. */
export type SyncState =
  | Exclude<PostingState, { kind: 'synced' }>
  /** `missing`: all that is here is on the disk, but what was once acknowledged is in neither. */
  | { readonly kind: 'synced'; readonly at: string | null; readonly missing?: MissingChanges }
  | { readonly kind: 'read-only'; readonly because: 'other-window' | 'newer-version' }
  | { readonly kind: 'read-only'; readonly because: 'journal-damaged'; readonly place: string }

export type CommitResult =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly RecordProblem[] }

export type PlannedChange = { readonly label: string; readonly operations: readonly Operation[] }

export type UndoEntry = {
  readonly label: string
  readonly place: string
  /** The kind of a fact that nothing takes back: the press only says so. */
  readonly lasting?: string
}

export type WorkingCopySnapshot = {
  readonly state: FoldState
  readonly sync: SyncState
  readonly undo: UndoEntry | undefined
  readonly redo: UndoEntry | undefined
  /** The kind of record that could not be taken back because it is frozen; gone with the next change. */
  readonly notTakenBack: string | undefined
  /** What the host's journal had lost when the case was opened here. */
  readonly loss: JournalLoss | undefined
}

/** The open case of this window: what the record folds to, and the one way to change it. */
export type WorkingCopy = {
  readonly caseId: CaseId
  readonly library: LibraryKind
  /** The name of this library's own database on this computer. */
  readonly databaseName: string
  /** Who sits at this computer; every change and act from here bears the name. */
  readonly operator: () => string
  readonly snapshot: () => WorkingCopySnapshot
  readonly subscribe: (listener: () => void) => () => void
  /** One change, one undo. `place` is where the view goes when it is taken back. */
  readonly commit: (label: string, operations: readonly Operation[], place?: string) => Promise<CommitResult>
  /** Plans on what is there when its turn comes: for acts that count or name what they add, pressed twice quickly. */
  readonly commitFrom: (plan: (state: FoldState) => PlannedChange, place?: string) => Promise<CommitResult>
  readonly undo: () => Promise<UndoEntry | undefined>
  readonly redo: () => Promise<UndoEntry | undefined>
  readonly retry: () => void
  /** The last changes, newest first. */
  readonly recent: () => Promise<readonly RecentChange[]>
  /** Gives the host this copy's changes for a journal that was damaged; the damaged file is kept beside it. */
  readonly rebuildJournal: () => Promise<HostResult<RebuildAnswer>>
  /** A case file of everything this copy holds, for a disk that refuses. */
  readonly saveElsewhere: () => Promise<HostResult<ExportAnswer>>
  readonly close: () => void
}

export type WorkingCopyInput = {
  readonly database: WorkingDatabase
  readonly library: LibraryKind
  readonly caseId: CaseId
  /** Another window writes this case: this one looks on and follows. */
  readonly lookOn: boolean
}

const undoDepth = 100
const now = () => new Date().toISOString()
/** Why this window may not write; undefined when it may. */
function closedBecause(
  { lookOn }: WorkingCopyInput,
  { damage, newer }: LoadedCase,
  state: FoldState,
): Extract<SyncState, { kind: 'read-only' }> | undefined {
  if (newer || state.readOnlyBecause !== null) return { kind: 'read-only', because: 'newer-version' }
  if (damage !== undefined) return { kind: 'read-only', because: 'journal-damaged', place: damage }
  return lookOn ? { kind: 'read-only', because: 'other-window' } : undefined
}

export async function openWorkingCopy(input: WorkingCopyInput): Promise<WorkingCopy> {
  const { database, library, caseId } = input
  const operator = () => readOperator(database.name)
  const loaded = await loadChanges(database, library, caseId)
  const replica: ReplicaId = loaded.replica
  let state = fold(loaded.changes, caseMeaning)
  const closed = closedBecause(input, loaded, state)
  let turn: Promise<unknown> = Promise.resolve()
  let notTakenBack: string | undefined
  const listeners = new Set<() => void>()
  const top = async (stack: UndoRow['stack']) => database.undo.where({ caseId, stack }).last()
  const syncNow = (): SyncState => {
    const now = closed ?? posting.state()
    const missing = loaded.loss?.here
    return now.kind !== 'synced' || missing === undefined || missing.count === 0 ? now : { ...now, missing }
  }
  const tell = (told: WorkingCopySnapshot) => {
    snapshot = told
    for (const listener of listeners) listener()
  }
  const publish = async () => {
    const [undo, redo] = [await top('undo'), await top('redo')]
    tell({ state, sync: syncNow(), undo, redo, notTakenBack, loss: loaded.loss })
  }
  const posting = startPosting(database, library, caseId, loaded.waiting, () => void publish())
  let snapshot: WorkingCopySnapshot = {
    state,
    sync: syncNow(),
    undo: undefined,
    redo: undefined,
    notTakenBack: undefined,
    loss: loaded.loss,
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  const write = async (
    label: string,
    operations: readonly Operation[],
    undoRows: (change: IdentifiedChange, before: FoldState) => Promise<void>,
  ): Promise<CommitResult> => {
    const next = nextChange({ state, replica, caseId, at: now(), by: operator(), label, operations })
    if (!next.ok) return next
    const before = state
    notTakenBack = undefined
    posting.changeBegun()
    tell({ ...snapshot, sync: syncNow() })
    try {
      await database.transaction('rw', database.changes, database.undo, async () => {
        await database.changes.add({
          id: next.value.id,
          caseId,
          json: canonicalJson(next.value.change),
          waiting: 1,
        })
        await undoRows(next.value, before)
      })
    } catch (error) {
      posting.post()
      throw error
    }
    state = foldOnto(state, [next.value], caseMeaning)
    channel.postMessage('changed')
    await publish()
    posting.post()
    return { ok: true }
  }

  const pushInverse = async (
    stack: UndoRow['stack'],
    place: string,
    change: IdentifiedChange,
    before: FoldState,
  ) => {
    const { operations, lasting } = planTakeBack(before, change.change)
    if (operations.length === 0 && lasting === undefined) return
    const last = await top(stack)
    // Many facts of one kind in a row, such as the presses of a watch, are one stop.
    if (lasting !== undefined && last?.lasting === lasting) await database.undo.delete(last.row ?? 0)
    const stop = lasting === undefined ? {} : { lasting }
    const json = JSON.stringify(operations)
    await database.undo.add({ caseId, stack, label: change.change.label, place, json, ...stop })
  }

  const trim = async () => {
    const rows = await database.undo.where({ caseId, stack: 'undo' }).sortBy('row')
    const old = rows.slice(0, Math.max(0, rows.length - undoDepth))
    await database.undo.bulkDelete(old.flatMap(({ row }) => (row === undefined ? [] : [row])))
  }

  const commitFrom: WorkingCopy['commitFrom'] = (plan, place = '') =>
    inTurn(async () => {
      if (closed !== undefined) return { ok: false, problems: [] }
      const { label, operations } = plan(state)
      return write(label, operations, async (change, before) => {
        await pushInverse('undo', place, change, before)
        await database.undo.where({ caseId, stack: 'redo' }).delete()
        await trim()
      })
    })

  const takeBack = (from: UndoRow['stack'], to: UndoRow['stack']) =>
    inTurn(async () => {
      const entry = await top(from)
      if (entry?.row === undefined || closed !== undefined) return undefined
      const { row, label, place, json, lasting } = entry
      const planned = JSON.parse(json) as readonly Operation[]
      const closedBy = lasting ?? closedKind(state, planned)
      if (closedBy !== undefined) {
        await database.undo.delete(row)
        notTakenBack = closedBy
        await publish()
        return undefined
      }
      const operations = writeDecisions(planned, { newId: () => crypto.randomUUID(), at: now() })
      const result = await write(label, operations, async (change, before) => {
        await database.undo.delete(row)
        await pushInverse(to, place, change, before)
      })
      return result.ok ? { label, place } : undefined
    })

  const channel = new BroadcastChannel(`case ${database.name} ${caseId}`)
  const follow = async () => {
    state = fold(await storedChanges(database, caseId), caseMeaning)
    await publish()
  }
  if (input.lookOn) channel.addEventListener('message', () => void inTurn(follow))
  if (closed === undefined) posting.post()
  await publish()

  return {
    caseId,
    library,
    databaseName: database.name,
    operator,
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    commit: (label, operations, place) => commitFrom(() => ({ label, operations }), place),
    commitFrom,
    undo: () => takeBack('undo', 'redo'),
    redo: () => takeBack('redo', 'undo'),
    retry: () => posting.post(),
    recent: () => recentChanges(database, caseId, 30),
    async rebuildJournal() {
      const body = await storedLines(database, caseId)
      return callHost(library, 'rebuildJournal', { parameters: { caseId }, body })
    },
    saveElsewhere: async () =>
      callHost(library, 'packCaseFile', {
        parameters: { caseId },
        body: await storedLines(database, caseId),
      }),
    close() {
      posting.stop()
      channel.close()
      listeners.clear()
    },
  }
}
