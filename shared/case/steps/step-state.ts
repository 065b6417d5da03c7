import type { TimeSource } from '../../measurement/time-study/time-source.ts'
import type { FoldState } from '../../record/fold-state.ts'

export type StepName = 'setup' | 'products' | 'measurement' | 'pricing' | 'bargaining' | 'agreement'

/** One thing a step still lacks; `at` names the record it is about, so that a click can go there. */
export type Missing = { readonly code: string; readonly at?: string; readonly row?: number }

export type TimeSourceCount = { readonly source: TimeSource['kind']; readonly count: number }

/** How far a step is: `done` and `total` count its lines; `missing` is empty when the step is complete. */
export type StepState = {
  readonly step: StepName
  readonly started: boolean
  readonly done: number
  readonly total: number
  /** How many grades of work the prices rest on; only 定额与工价 says it. */
  readonly grades?: number
  /** Operations timed here that are enough, and all whose time rests on a study sealed as 未测够, which never blocks. */
  readonly timed?: { readonly enough: number; readonly thin: readonly Required<Omit<Missing, 'code'>>[] }
  /** How many cards are whole; only 一品 says it: a line whose time was given can do without. */
  readonly cards?: number
  /** Where the times come from, sources without a line left out; only 一测 says it. */
  readonly sources?: readonly TimeSourceCount[]
  readonly missing: readonly Missing[]
}

/** Steps 2 to 5 are read for one product; `productId` is undefined while there is none. */
export type StepReader = (state: FoldState, productId: string | undefined) => StepState

/** A step that has nothing to work on yet. */
export const untouched = (step: StepName): StepState => ({
  step,
  started: false,
  done: 0,
  total: 0,
  missing: [{ code: 'not-started' }],
})
