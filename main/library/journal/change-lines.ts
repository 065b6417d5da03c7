import { hostProblem, type HostResult } from '../../../shared/contracts/host-problem.ts'
import { addressOf } from '../../../shared/record/change-id.ts'
import type { CaseId, IdentifiedChange } from '../../../shared/record/change.ts'
import { parseJournalLine } from '../../../shared/record/journal-line.ts'

/** Reads a posted body, one canonical JSON change per line; the first bad line refuses all of it. */
export function readChangeLines(lines: string, caseId: CaseId): HostResult<readonly IdentifiedChange[]> {
  const changes: IdentifiedChange[] = []
  for (const [index, line] of lines.split('\n').entries()) {
    if (line === '') continue
    const parsed = parseJournalLine(`${addressOf(line)} ${line}`)
    if (!parsed.ok) {
      const [problem] = parsed.problems
      return hostProblem(
        'change-refused',
        String(index + 1),
        `${problem?.at ?? ''} ${problem?.given ?? ''}`,
        problem?.code,
      )
    }
    if (parsed.value.change.caseId !== caseId)
      return hostProblem('change-refused', String(index + 1), parsed.value.change.caseId, caseId)
    changes.push(parsed.value)
  }
  return { ok: true, value: changes }
}
