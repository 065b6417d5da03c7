import {
  concernsSealed,
  isDecision,
  takeBackDecisions,
} from '../../shared/case/measurement/take-back-decision.ts'
import { removesAgreed } from '../../shared/case/products/remove-operations.ts'
import { closedTermOf } from '../../shared/case/terms/terms-lock.ts'
import { reasonAgainst } from '../../shared/record/apply-operation.ts'
import type { Change, Operation } from '../../shared/record/change.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { inverseOf } from '../../shared/record/undo.ts'

/**
 * What takes a change back. `lasting` names the kind of fact that only a correcting act of its own can meet: Ctrl+Z
 * stops there and says so, or it would take back what lies before.
 */
export type TakeBack = { readonly operations: readonly Operation[]; readonly lasting?: string }

export function planTakeBack(before: FoldState, change: Change): TakeBack {
  const lasting = change.operations.find((operation) => operation.type === 'fact' && !isDecision(operation))
  if (lasting !== undefined) return { operations: [], lasting: lasting.kind }
  const sets = change.operations.filter((operation) => !isDecision(operation))
  const inverse = inverseOf(before, { ...change, operations: sets })
  // What is left to refuse is a choice between two versions: one of them put back would pass for a choice nobody made.
  if (!inverse.ok) return { operations: [], lasting: 'two-versions' }
  return { operations: [...inverse.value, ...takeBackDecisions(before, change.operations)] }
}

/** The kind that can no longer be taken back; undefined when all of it can. */
export function closedKind(state: FoldState, operations: readonly Operation[]): string | undefined {
  const frozen = operations.find((operation) => reasonAgainst(state, operation)?.code === 'frozen')
  if (frozen !== undefined) return frozen.kind
  if (closedTermOf(state, operations) !== undefined) return 'closed-term'
  if (removesAgreed(state, operations)) return 'agreed-operation'
  return concernsSealed(state, operations) ? 'study-seal' : undefined
}
