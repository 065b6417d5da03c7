import { canonicalJson } from '../../../shared/record/change-id.ts'
import type { CaseId, IdentifiedChange, ReplicaId } from '../../../shared/record/change.ts'
import { emptyState } from '../../../shared/record/fold-state.ts'
import { foldOnto } from '../../../shared/record/fold.ts'
import { nextChange } from '../../../shared/record/next-change.ts'

export const caseId = 'case-1' as CaseId

/** A chain of changes of one replica, each naming the case anew. */
export function chainOf(count: number, replica = 'replica-1'): readonly IdentifiedChange[] {
  const changes: IdentifiedChange[] = []
  let state = emptyState()
  for (let number = 1; number <= count; number++) {
    const next = nextChange({
      state,
      replica: replica as ReplicaId,
      caseId,
      at: '2014-07-01T08:00:00.000Z',
      by: '记录员',
      label: `第 ${String(number)} 次改名`,
      operations: [
        {
          type: 'set',
          kind: 'case',
          id: 'case',
          visibility: 'public',
          fields: { name: `案卷 ${String(number)}` },
        },
      ],
    })
    if (!next.ok) throw new Error(next.problems[0]?.code)
    changes.push(next.value)
    state = foldOnto(state, [next.value])
  }
  return changes
}

export const linesOf = (changes: readonly IdentifiedChange[]): string =>
  changes.map(({ change }) => `${canonicalJson(change)}\n`).join('')
