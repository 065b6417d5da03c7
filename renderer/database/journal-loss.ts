import type { CaseListEntry } from '../../shared/contracts/case-list.ts'
import type { IdentifiedChange } from '../../shared/record/change.ts'
import { missingChanges, type MissingChanges, type NamedHead } from '../../shared/record/missing-changes.ts'
import { callHost, type LibraryKind } from '../host/call.ts'

/** What the host's journal lacks of what it once acknowledged, and how much of that this browser lacks as well. */
export type JournalLoss = { readonly onDisk: MissingChanges; readonly here: MissingChanges }

/** The heads a damaged or shortened journal should reach; undefined when nothing is wrong or the host does not say. */
export async function readNeededHeads(
  library: LibraryKind,
  caseId: string,
  problem: CaseListEntry['problem'],
): Promise<readonly NamedHead[] | undefined> {
  if (problem === null || problem.code === 'newer-layout') return undefined
  const answer = await callHost(library, 'readHeads', { parameters: { caseId } })
  return answer.ok ? answer.value.heads : undefined
}

/** Without the heads nothing may be called whole: then this copy is taken to lack what the host says it lost. */
export function measureLoss(
  heads: readonly NamedHead[] | undefined,
  problem: CaseListEntry['problem'],
  hosted: readonly IdentifiedChange[],
  own: readonly IdentifiedChange[],
): JournalLoss | undefined {
  if (problem === null || problem.code === 'newer-layout') return undefined
  if (heads !== undefined) return { onDisk: missingChanges(hosted, heads), here: missingChanges(own, heads) }
  const count = problem.code === 'tail-lost' ? Number(problem.place) : 1
  return { onDisk: { count, since: null }, here: { count, since: null } }
}
