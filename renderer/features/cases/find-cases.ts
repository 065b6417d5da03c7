import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { heldCases } from '../../database/case-lock.ts'
import { callHost } from '../../host/call.ts'

export type FoundCases = {
  /** Undefined when the host did not answer; then `problem` says why. */
  readonly main: readonly CaseListEntry[] | undefined
  readonly sample: CaseListEntry | undefined
  /** Open in another window of this browser, so that this one could only look on. */
  readonly openElsewhere: ReadonlySet<string>
  readonly problem: string | undefined
}

/** Asks the host for both libraries, each on its own route; they never meet in one list. */
export async function findCases(database: string): Promise<FoundCases> {
  const main = await callHost('main', 'listCases', {})
  const sample = await callHost('sample', 'listCases', {})
  const caseIds = main.ok ? main.value.cases.map(({ caseId }) => caseId) : []
  return {
    openElsewhere: await heldCases(database, caseIds),
    main: main.ok ? main.value.cases : undefined,
    sample: sample.ok ? sample.value.cases[0] : undefined,
    problem: main.ok ? undefined : `${hostSentence(main.problem)}。`,
  }
}
