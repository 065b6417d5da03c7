import type { IdentifiedChange } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { fold } from '../../record/fold.ts'
import { forksOf } from '../../record/forks.ts'
import { gapsOf } from '../../record/gaps.ts'
import { conflictsOf, ineffectiveOf } from '../../record/read-state.ts'
import { listFacts } from '../read.ts'
import { caseMeaning } from '../record-kinds.ts'
import { checkActs } from './check-acts.ts'
import { checkFigures } from './check-figures.ts'
import type { VerifyFinding } from './finding.ts'

export type VerifyReport = {
  /** Whatever speaks against the case; empty when all is well. */
  readonly findings: readonly VerifyFinding[]
  readonly changes: number
  readonly figures: number
  readonly acts: number
  /** Notes about a worker that were destroyed as the law asks; the chain still holds. */
  readonly destroyedNotes: number
}

const recordFindings = (state: FoldState): readonly VerifyFinding[] => [
  ...gapsOf(state).map(({ id, missing }) => ({
    kind: 'gap' as const,
    at: id,
    what: '缺前面的改动',
    given: '—',
    recomputed: missing.join(' '),
  })),
  ...forksOf(state).map(({ replica, seq, ids }) => ({
    kind: 'fork' as const,
    at: replica,
    what: `第 ${String(seq)} 笔有两个`,
    given: ids.join(' '),
    recomputed: '—',
  })),
  ...conflictsOf(state).map(({ kind, id, field, survivors }) => ({
    kind: 'conflict' as const,
    at: `${kind} ${id}`,
    what: field,
    given: survivors.map(({ value }) => JSON.stringify(value)).join(' / '),
    recomputed: '—',
  })),
  ...ineffectiveOf(state).map(({ changeId, kind, id, reason }) => ({
    kind: 'ineffective' as const,
    at: changeId,
    what: `${kind} ${id}`,
    given: reason.code,
    recomputed: '—',
  })),
]

/** Folds the changes anew, holds every act against what it accepted, and recomputes every figure. */
export function verifyCase(changes: readonly IdentifiedChange[]): VerifyReport {
  const state = fold(changes, caseMeaning)
  const figures = checkFigures(state)
  return {
    findings: [...recordFindings(state), ...checkActs(changes, state), ...figures.findings],
    changes: changes.length,
    figures: figures.count,
    acts: ['submission', 'line-lock', 'study-seal'].reduce(
      (count, kind) => count + listFacts(state, kind as 'line-lock').length,
      0,
    ),
    destroyedNotes: listFacts(state, 'note-destroyed').length,
  }
}
