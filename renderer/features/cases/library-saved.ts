import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { keptWords } from '../../components/moment-words.ts'
import type { SavedState } from '../../shell/bars/saved-state.ts'

type Waiting = ReadonlyMap<string, number>

/** The saved mark of the whole library; undefined while nobody knows, and where the journals say more on their rows. */
export function librarySaved(
  entries: readonly CaseListEntry[] | undefined,
  waiting: Waiting | undefined,
): SavedState | undefined {
  if (entries === undefined || waiting === undefined) return undefined
  const count = [...waiting.values()].reduce((sum, each) => sum + each, 0)
  if (count > 0) return { kind: 'left-waiting', waiting: count }
  const last = entries.flatMap(({ lastChangedAt }) => lastChangedAt ?? []).toSorted()
  const at = last.at(-1)
  if (at === undefined || entries.some(({ problem }) => problem !== null)) return undefined
  return { kind: 'saved', lead: '全部已落盘', at: keptWords(at) }
}

/** Cases of which the disk has nothing yet: they are in this browser only, and opening one writes it. */
export const casesOnlyHere = (entries: readonly CaseListEntry[], waiting: Waiting): readonly string[] =>
  [...waiting.keys()].filter((caseId) => entries.every((entry) => entry.caseId !== caseId))
