import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { isPositive, ratioOf } from '../../../numbers/ratio.ts'
import type { PostOutput } from '../../../quota/achievability.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import type { Entry } from '../../read.ts'
import { efficienciesOf, outputsOf, postOf } from './output-records.ts'
import { readTrials, type Trial } from './trials.ts'

/** The first and the last day on which outputs were made. */
export type OutputDays = { readonly from: string; readonly until: string }

/** Real outputs of production, those of the trial, or efficiencies a forecast is made from. */
export type Recorded =
  | { readonly basis: 'production'; readonly outputs: readonly PostOutput[] }
  | { readonly basis: 'trial'; readonly outputs: readonly PostOutput[]; readonly days: OutputDays }
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

/** The days written with the outputs, which are all of one sheet; until then the days the trial was set to. */
const trialDays = (state: FoldState, { id: trialId, operationId, startsOn, endsOn }: Trial): OutputDays => {
  const [first] = outputsOf(state, { operationId, trialId })
  return first?.from && first.until
    ? { from: first.from, until: first.until }
    : { from: startsOn, until: endsOn }
}

/** What counts for an operation: its trial's outputs once there are any, else its own, else a forecast from its post. */
export function readRecorded(state: FoldState, operation: Entry<'operation'>): Recorded | null {
  const trial = readTrials(state).get(operation.id)
  if (trial !== undefined) {
    const outputs = trialOutputs(state, operation.id, trial.id)
    if (outputs.length > 0) return { basis: 'trial', outputs, days: trialDays(state, trial) }
  }
  const outputs = asOutputs(outputsOf(state, { operationId: operation.id, trialId: null }))
  if (outputs.length > 0) return { basis: 'production', outputs }
  const efficiencies = efficienciesOf(state, postOf(operation)).flatMap(({ ratio }) => ratio ?? [])
  return efficiencies.length > 0 ? { basis: 'forecast', efficiencies } : null
}
