import { factsOf } from '../../record/read-state.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listFacts, type FactEntry } from '../read.ts'
import { groupBy } from './group-by.ts'

type StudyFactName = 'tap' | 'reading-decision' | 'study-seal'

const grouped = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>()

/** The facts of one study. They are grouped once per state of their kind, so a case of many studies stays quick. */
export function factsOfStudy<Name extends StudyFactName>(
  state: FoldState,
  kind: Name,
  studyId: string,
): readonly FactEntry<Name>[] {
  const source = factsOf(state, kind)
  const known = grouped.get(source)
  const groups = known ?? groupBy<string, FactEntry<Name>>(listFacts(state, kind), (fact) => fact.studyId)
  if (known === undefined) grouped.set(source, groups)
  // Only this function fills the memo, and under the very array the facts came from.
  return (groups.get(studyId) ?? []) as readonly FactEntry<Name>[]
}
