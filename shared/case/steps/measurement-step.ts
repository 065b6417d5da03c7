import type { FoldState } from '../../record/fold-state.ts'
import { readMethod } from '../measurement/method.ts'
import { hasReadings, sealOf, studiesOf } from '../measurement/study.ts'
import { listRecords, type Entry } from '../read.ts'
import { untouched, type Missing, type StepReader, type TimeSourceCount } from './step-state.ts'

type OperationState = 'given' | 'enough' | 'thin' | 'not-measured' | 'in-study' | 're-study'

/** Without any statistics: this is read with every change, for the second line of the step. */
const stateOf = (state: FoldState, operation: Entry<'operation'>): OperationState => {
  if ((operation.timeSource ?? 'measured') !== 'measured')
    return (operation.givenSeconds ?? null) === null ? 'not-measured' : 'given'
  const studies = studiesOf(state, operation.id)
  const seals = studies.flatMap(({ id }) => sealOf(state, id) ?? [])
  if (seals.length > 0) {
    const { digest } = readMethod(state, operation.id)
    const standing = seals.filter(({ methodDigest }) => methodDigest === digest)
    if (standing.length === 0) return 're-study'
    return standing.some(({ belowAccuracy }) => belowAccuracy) ? 'thin' : 'enough'
  }
  return studies.some(({ id }) => hasReadings(state, id)) ? 'in-study' : 'not-measured'
}

const isCarriedThin = ({ timeSource, thinStudies }: Entry<'operation'>): boolean =>
  timeSource === 'carried-over' && (thinStudies ?? null) !== null

const hasTime = (code: OperationState): code is 'given' | 'enough' | 'thin' =>
  code === 'given' || code === 'enough' || code === 'thin'

const sourceOrder = ['measured', 'carried-over', 'similar-operation', 'agreed-by-both'] as const

const countSources = (timed: readonly Entry<'operation'>[]): readonly TimeSourceCount[] =>
  sourceOrder.flatMap((source) => {
    const count = timed.filter(({ timeSource }) => (timeSource ?? 'measured') === source).length
    return count === 0 ? [] : [{ source, count }]
  })

export const readMeasurementStep: StepReader = (state, productId) => {
  const operations = listRecords(state, 'operation').filter((operation) => operation.productId === productId)
  if (operations.length === 0) return untouched('measurement')
  const states = operations.map((operation) => stateOf(state, operation))
  const missing = states.flatMap((code, index): Missing[] => {
    const at = operations[index]?.id
    return hasTime(code) ? [] : [{ code, row: index + 1, ...(at === undefined ? {} : { at }) }]
  })
  const thin = operations.flatMap((operation, index) =>
    states[index] === 'thin' || (states[index] === 'given' && isCarriedThin(operation))
      ? [{ at: operation.id, row: index + 1 }]
      : [],
  )
  return {
    step: 'measurement',
    started: states.some((code) => code !== 'not-measured'),
    done: operations.length - missing.length,
    total: operations.length,
    sources: countSources(operations.filter((_, index) => hasTime(states[index] ?? 'not-measured'))),
    timed: { enough: states.filter((code) => code === 'enough').length, thin },
    missing,
  }
}
