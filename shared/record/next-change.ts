import { isInPast, type PlacedChange } from './causality.ts'
import { changeId } from './change-id.ts'
import { compareChanges, compareText } from './change-order.ts'
import {
  changeSchema,
  currentChangeVersion,
  type CaseId,
  type Change,
  type IdentifiedChange,
  type Operation,
  type ReplicaId,
} from './change.ts'
import type { FoldState } from './fold-state.ts'
import { lookUp } from './persistent-map.ts'
import { accepted, refused, type RecordProblem, type RecordResult } from './record-problem.ts'
import { schemaProblems } from './schema-problem.ts'

export type NextChange = {
  readonly state: FoldState
  readonly replica: ReplicaId
  readonly caseId: CaseId
  /** An instant in ISO 8601, for people; it orders nothing. */
  readonly at: string
  readonly by: string
  readonly label: string
  readonly operations: readonly Operation[]
}

/**
 * The next change of a replica after all that `state` has folded in. What it returns always reads back from
 * its journal line. Trap: `state` must hold every change this replica ever made, or the chain forks; a
 * replica that knows its own chain has a gap is refused and must start afresh under a new id.
 */
export function nextChange(input: NextChange): RecordResult<IdentifiedChange> {
  const { state, replica, caseId, at, by, label, operations } = input
  const problem = reasonNotToWrite(state, replica)
  if (problem) return refused(problem)
  const { prev, seen } = tipsFor(state, replica)
  const clocks = [...seen, ...(prev ? [prev] : [])].map(({ change }) => change.clock)
  const change: Change = {
    v: currentChangeVersion,
    caseId,
    replica,
    seq: (prev?.change.seq ?? 0) + 1,
    prev: prev?.id ?? null,
    seen: seen.map(({ id }) => id).sort(compareText),
    clock: Math.max(0, ...clocks) + 1,
    at,
    by,
    label,
    operations,
  }
  const checked = changeSchema.safeParse(change)
  if (!checked.success)
    return refused(...schemaProblems(checked.error, 'invalid-change', 'correct-the-input'))
  return accepted({ id: changeId(checked.data), change: checked.data })
}

function reasonNotToWrite(state: FoldState, replica: ReplicaId): RecordProblem | null {
  if (state.readOnlyBecause) {
    const given = String(state.readOnlyBecause.v)
    return {
      code: 'newer-version',
      at: 'v',
      given,
      expected: String(currentChangeVersion),
      remedy: 'update-the-app',
    }
  }
  const own = state.waiting.find(({ change }) => change.replica === replica)
  if (!own) return null
  return {
    code: 'own-chain-has-gap',
    at: 'replica',
    given: own.id,
    expected: 'whole-chain',
    remedy: 'rebuild-under-a-new-replica',
  }
}

/** After a fork the branch latest in order is continued and the other is seen, which joins them again. */
function tipsFor(
  state: FoldState,
  replica: ReplicaId,
): { readonly prev: PlacedChange | undefined; readonly seen: readonly PlacedChange[] } {
  const tips = state.lineages.flatMap(({ tip }) => lookUp(state.changes, tip) ?? [])
  const prev = tips
    .filter(({ change }) => change.replica === replica)
    .sort(compareChanges)
    .at(-1)
  const isCovered = (tip: PlacedChange): boolean => tips.some((other) => isInPast(tip.place, other.place))
  return { prev, seen: tips.filter((tip) => tip !== prev && !isCovered(tip)) }
}
