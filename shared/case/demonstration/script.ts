import type { CaseId, IdentifiedChange, Operation, ReplicaId } from '../../record/change.ts'
import { emptyState, type FoldState } from '../../record/fold-state.ts'
import { foldOnto } from '../../record/fold.ts'
import { nextChange } from '../../record/next-change.ts'
import { caseMeaning } from '../record-kinds.ts'

/** Writes the demonstration as a person would: one change after the other, each on what is there by then. */
export type Script = {
  readonly state: () => FoldState
  /** `at` is an instant of the story, never a clock's. An empty list of operations writes nothing. */
  readonly commit: (at: string, label: string, operations: readonly (Operation | null)[]) => void
  readonly changes: () => readonly IdentifiedChange[]
  /** Random in the page, counted here: the same demonstration everywhere. */
  readonly newId: () => string
}

export function startScript(caseId: CaseId, replica: ReplicaId, by: string): Script {
  let state = emptyState(caseMeaning)
  let counted = 0
  const changes: IdentifiedChange[] = []
  return {
    state: () => state,
    commit(at, label, given) {
      const operations = given.filter((operation) => operation !== null)
      if (operations.length < given.length) throw new Error(`the demonstration was refused: ${label}`)
      if (operations.length === 0) return
      const next = nextChange({ state, replica, caseId, at, by, label, operations })
      if (!next.ok)
        throw new Error(`the demonstration was refused: ${label}: ${next.problems[0]?.code ?? ''}`)
      changes.push(next.value)
      state = foldOnto(state, [next.value], caseMeaning)
    },
    changes: () => changes,
    newId() {
      counted += 1
      return `example-${String(counted)}`
    },
  }
}
