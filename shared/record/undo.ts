import { reasonAgainst } from './apply-operation.ts'
import type { Change, Fields, FieldValue, Operation, SetOperation } from './change.ts'
import { referenceKey, type FoldedRecord, type FoldState } from './fold-state.ts'
import { isOpen, record } from './read-state.ts'
import { accepted, refused, type RecordProblem, type RecordResult } from './record-problem.ts'

/**
 * Sets that put back what showed before `change`; a field that did not exist becomes null. Operations that
 * had no effect need no undoing. Refused, naming each, for facts (they are corrected by a new fact) and for
 * fields that were in conflict: putting one value back would pass for a decision nobody made.
 * Trap: fields set by others since then are overwritten too; the caller looks first.
 */
export function inverseOf(stateBefore: FoldState, change: Change): RecordResult<readonly SetOperation[]> {
  const effective = change.operations
    .map((operation, index) => ({ operation, index }))
    .filter(({ operation }) => !reasonAgainst(stateBefore, operation))
  const problems = effective.flatMap(({ operation, index }) =>
    problemsOfUndoing(stateBefore, operation, index),
  )
  if (problems.length > 0) return refused(...problems)
  const inverse = new Map<string, SetOperation>()
  for (const { operation } of effective) {
    if (operation.type !== 'set') continue
    const key = referenceKey(operation)
    const start = inverse.get(key) ?? { ...operation, fields: {} }
    const before = record(stateBefore, operation.kind, operation.id)
    inverse.set(key, { ...start, fields: { ...start.fields, ...fieldsBefore(before, operation) } })
  }
  return accepted([...inverse.values()])
}

function fieldsBefore(before: FoldedRecord | undefined, operation: SetOperation): Fields {
  const fields: { [name: string]: FieldValue } = {}
  for (const name of Object.keys(operation.fields)) {
    fields[name] = before && Object.hasOwn(before.fields, name) ? (before.fields[name] ?? null) : null
  }
  return fields
}

function problemsOfUndoing(state: FoldState, operation: Operation, index: number): readonly RecordProblem[] {
  const at = `operations.${String(index)}`
  if (operation.type === 'fact') {
    return [
      {
        code: 'fact-cannot-be-undone',
        at,
        given: operation.kind,
        expected: 'set',
        remedy: 'add-a-correcting-fact',
      },
    ]
  }
  const before = record(state, operation.kind, operation.id)
  const conflicting = before ? Object.keys(operation.fields).filter((name) => isOpen(before, name)) : []
  return conflicting.map((given) => ({
    code: 'undo-would-hide-conflict',
    at: `${at}.fields`,
    given,
    expected: 'decided-field',
    remedy: 'decide-the-conflict',
  }))
}
