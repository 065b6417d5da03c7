import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { callHost } from '../../host/call.ts'

export type FoundCases = {
  /** Undefined when the host did not answer; then `problem` says why. */
  readonly main: readonly CaseListEntry[] | undefined
  readonly sample: CaseListEntry | undefined
  readonly problem: string | undefined
}

/** Asks the host for both libraries, each on its own route; they never meet in one list. */
export async function findCases(): Promise<FoundCases> {
  const main = await callHost('main', 'listCases', {})
  const sample = await callHost('sample', 'listCases', {})
  return {
    main: main.ok ? main.value.cases : undefined,
    sample: sample.ok ? sample.value.cases[0] : undefined,
    problem: main.ok ? undefined : `${hostSentence(main.problem)}。`,
  }
}
