import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { isPositive, ratioOf } from '../../../numbers/ratio.ts'
import type { PostOutput } from '../../../quota/achievability.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import type { Entry } from '../../read.ts'
import { efficienciesOf, outputsOf, postOf } from './output-records.ts'
import { readTrials } from './trials.ts'

/** Real outputs of production, those of the trial, or efficiencies a forecast is made from. */
export type Recorded =
  | { readonly basis: 'production' | 'trial'; readonly outputs: readonly PostOutput[] }
  | { readonly basis: 'forecast'; readonly efficiencies: readonly DecimalString[] }

const asOutputs = (entries: readonly Entry<'worker-output'>[]): readonly PostOutput[] =>
  entries.flatMap(({ pieces, protectedMinutes }) => {
    if (pieces === null || pieces === undefined) return []
    return protectedMinutes === null || protectedMinutes === undefined
      ? [{ output: pieces }]
      : [{ output: pieces, protectedMinutes }]
  })

/** Nobody’s reason is known; only that no minute of the shift is protected. */
export const hasWholeShift = ({ protectedMinutes }: PostOutput): boolean =>
  protectedMinutes === undefined || !isPositive(ratioOf(protectedMinutes))

export const trialOutputs = (state: FoldState, operationId: string, trialId: string): readonly PostOutput[] =>
  asOutputs(outputsOf(state, { operationId, trialId }))

/** What counts for an operation: its trial's outputs once there are any, else its own, else a forecast from its post. */
export function readRecorded(state: FoldState, operation: Entry<'operation'>): Recorded | null {
  const trial = readTrials(state).get(operation.id)
  const tried = trial === undefined ? [] : trialOutputs(state, operation.id, trial.id)
  if (tried.length > 0) return { basis: 'trial', outputs: tried }
  const outputs = asOutputs(outputsOf(state, { operationId: operation.id, trialId: null }))
  if (outputs.length > 0) return { basis: 'production', outputs }
  const efficiencies = efficienciesOf(state, postOf(operation)).flatMap(({ ratio }) => ratio ?? [])
  return efficiencies.length > 0 ? { basis: 'forecast', efficiencies } : null
}
