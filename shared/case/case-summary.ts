import type { FoldState } from '../record/fold-state.ts'
import { record, recordsOf } from '../record/read-state.ts'
import { isPresent } from './read.ts'

export type CaseSummary = {
  readonly name: string | null
  readonly productCount: number
  readonly operationCount: number
}

/** What one line of the case library says of a case. */
export function summarizeState(state: FoldState): CaseSummary {
  const name = record(state, 'case', 'case')?.fields['name']
  const present = (kind: string) => recordsOf(state, kind).filter(isPresent).length
  return {
    name: typeof name === 'string' ? name : null,
    productCount: present('product'),
    operationCount: present('operation'),
  }
}
