import type { FoldState } from '../../record/fold-state.ts'
import { readMethod } from '../measurement/method.ts'
import { hasReadings, sealOf, studiesOf } from '../measurement/study.ts'
import { listRecords, type Entry } from '../read.ts'
import { untouched, type Missing, type StepReader } from './step-state.ts'

type OperationState = 'timed' | 'not-measured' | 'in-study' | 're-study'

/** Without any statistics: this is read with every change, for the second line of the step. */
const stateOf = (state: FoldState, operation: Entry<'operation'>): OperationState => {
  if ((operation.timeSource ?? 'measured') !== 'measured')
    return (operation.givenSeconds ?? null) === null ? 'not-measured' : 'timed'
  const studies = studiesOf(state, operation.id)
  const seals = studies.flatMap(({ id }) => sealOf(state, id) ?? [])
  if (seals.length > 0) {
    const { digest } = readMethod(state, operation.id)
    return seals.some(({ methodDigest }) => methodDigest === digest) ? 'timed' : 're-study'
  }
  return studies.some(({ id }) => hasReadings(state, id)) ? 'in-study' : 'not-measured'
}

export const readMeasurementStep: StepReader = (state, productId) => {
  const operations = listRecords(state, 'operation').filter((operation) => operation.productId === productId)
  if (operations.length === 0) return untouched('measurement')
  const states = operations.map((operation) => stateOf(state, operation))
  const missing = states.flatMap((code, index): Missing[] => {
    const at = operations[index]?.id
    return code === 'timed' ? [] : [{ code, row: index + 1, ...(at === undefined ? {} : { at }) }]
  })
  return {
    step: 'measurement',
    started: states.some((code) => code !== 'not-measured'),
    done: operations.length - missing.length,
    total: operations.length,
    missing,
  }
}
