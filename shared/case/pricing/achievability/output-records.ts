import { digest } from '../../../record/change-id.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { listRecords, type Entry } from '../../read.ts'

/** Outputs of ordinary production, or of one trial. */
export type OutputGroup = { readonly operationId: string; readonly trialId: string | null }

/** One id for one worker's output on every machine, so that two people typing it see a conflict. */
export const outputIdOf = ({ operationId, trialId }: OutputGroup, workerCode: string): string =>
  digest(['worker-output', operationId, trialId ?? '', workerCode])

export const efficiencyIdOf = (post: string, workerCode: string): string =>
  digest(['recent-efficiency', post, workerCode])

/** By code: a list for whoever corrects an entry, never an order of people. */
const byCode = <T extends { readonly workerCode?: string | null | undefined }>(entries: readonly T[]): T[] =>
  [...entries].sort((one, other) => ((one.workerCode ?? '') < (other.workerCode ?? '') ? -1 : 1))

export const outputsOf = (
  state: FoldState,
  { operationId, trialId }: OutputGroup,
): readonly Entry<'worker-output'>[] =>
  byCode(
    listRecords(state, 'worker-output').filter(
      (entry) =>
        entry.operationId === operationId &&
        (entry.trialId ?? null) === trialId &&
        (entry.pieces ?? null) !== null,
    ),
  )

/** The post of an operation is its 工种; operations without one share the nameless post. */
export const postOf = ({ jobType }: Pick<Entry<'operation'>, 'jobType'>): string => (jobType ?? '').trim()

export const efficienciesOf = (state: FoldState, post: string): readonly Entry<'recent-efficiency'>[] =>
  byCode(
    listRecords(state, 'recent-efficiency').filter(
      (entry) => (entry.post ?? '') === post && (entry.ratio ?? null) !== null,
    ),
  )
