import { changeId } from '../../../shared/record/change-id.ts'
import {
  caseIdSchema,
  replicaIdSchema,
  type Change,
  type FactOperation,
  type Fields,
  type IdentifiedChange,
  type Operation,
  type SetOperation,
} from '../../../shared/record/change.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { fold, foldOnto } from '../../../shared/record/fold.ts'
import { nextChange, type NextChange } from '../../../shared/record/next-change.ts'
import type { RecordProblem, RecordResult } from '../../../shared/record/record-problem.ts'
import type { Visibility } from '../../../shared/record/visibility.ts'

export const caseId = caseIdSchema.parse('case-1')
export const replica = (name: string) => replicaIdSchema.parse(name)

export const set = (id: string, fields: Fields, visibility: Visibility = 'both'): SetOperation => ({
  type: 'set',
  kind: 'line',
  id,
  visibility,
  fields,
})

export const fact = (id: string, freezes: readonly string[] = []): FactOperation => ({
  type: 'fact',
  kind: 'submission',
  id,
  visibility: 'both',
  fields: { side: 'union' },
  ...(freezes.length > 0 ? { freezes: freezes.map((line) => ({ kind: 'line', id: line })) } : {}),
})

/** A laptop: it commits, and takes in what others hand over. */
export class WorkingCopy {
  state: FoldState
  changes: readonly IdentifiedChange[]
  readonly name: string

  constructor(name: string, changes: readonly IdentifiedChange[] = []) {
    this.name = name
    this.changes = changes
    this.state = fold(changes)
  }

  commit(...operations: readonly Operation[]): IdentifiedChange {
    const change = accept(nextChange(inputFor(this.state, this.name, operations)))
    this.receive([change])
    return change
  }

  receive(changes: readonly IdentifiedChange[]): void {
    this.changes = [...this.changes, ...changes]
    this.state = foldOnto(this.state, changes)
  }
}

export const inputFor = (state: FoldState, name: string, operations: readonly Operation[]): NextChange => ({
  state,
  replica: replica(name),
  caseId,
  at: '2026-03-02T08:30:00Z',
  by: '记录员',
  label: '录入',
  operations,
})

export const identify = (change: Change): IdentifiedChange => ({ id: changeId(change), change })

export function accept<T>(result: RecordResult<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.problems)}`)
}

export const problemsIn = (result: RecordResult<unknown>): readonly RecordProblem[] =>
  result.ok ? [] : result.problems

export const codesIn = (result: RecordResult<unknown>): readonly string[] =>
  problemsIn(result).map(({ code }) => code)
