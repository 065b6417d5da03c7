import type { FoldState } from '../record/fold-state.ts'
import { listRecords, readRecord } from './read.ts'

export type StepName = 'setup' | 'products' | 'measurement' | 'pricing' | 'bargaining' | 'agreement'

/** One thing a step still lacks; `at` names the record it is about, so that a click can go there. */
export type Missing = { readonly code: string; readonly count?: number; readonly at?: string }

/** How far a step is: `done` and `total` count its lines; `missing` is empty when the step is complete. */
export type StepState = {
  readonly step: StepName
  readonly started: boolean
  readonly done: number
  readonly total: number
  readonly missing: readonly Missing[]
}

type StepReader = (state: FoldState, productId: string | undefined) => StepState

const setup: StepReader = (state) => {
  const named = (side: 'union' | 'employer') => (readRecord(state, 'party', side)?.name ?? '') !== ''
  const missing = [...(named('employer') ? [] : [{ code: 'employer' }]), ...(named('union') ? [] : [{ code: 'union' }])]
  return { step: 'setup', started: missing.length < 2, done: 2 - missing.length, total: 2, missing }
}

const products: StepReader = (state, productId) => {
  const operations = listRecords(state, 'operation').filter((operation) => operation.productId === productId)
  return {
    step: 'products',
    started: operations.length > 0,
    done: operations.length,
    total: operations.length,
    missing: operations.length === 0 ? [{ code: 'no-operations' }] : [],
  }
}

const notStarted =
  (step: StepName): StepReader =>
  () => ({ step, started: false, done: 0, total: 0, missing: [{ code: 'not-started' }] })

const readers: readonly StepReader[] = [
  setup,
  products,
  notStarted('measurement'),
  notStarted('pricing'),
  notStarted('bargaining'),
  notStarted('agreement'),
]

/** The six steps of a case, for one product. */
export const stepStates: (state: FoldState, productId: string | undefined) => readonly StepState[] = (state, productId) =>
  readers.map((read) => read(state, productId))
