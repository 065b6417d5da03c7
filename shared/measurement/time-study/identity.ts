import type { ProblemPlace } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type TimeStudyId = Branded<'TimeStudyId'>
export type ElementId = Branded<'ElementId'>
export type TapId = Branded<'TapId'>
/** Stands for a person everywhere; the list of names stays on paper. */
export type WorkerCode = Branded<'WorkerCode'>

const identity = /^[A-Za-z0-9_-]{1,64}$/
const workerCode = /^[A-Z]{1,3}-?[0-9]{1,4}$/

const refuseIdentity = (given: unknown, at: ProblemPlace): Result<never> => {
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  return refuse({
    code: 'identity-not-readable',
    at,
    given: text,
    expected: { kind: 'code' },
    remedy: 'reload-the-source',
  })
}

const matches = (given: unknown): given is string => typeof given === 'string' && identity.test(given)

export const parseTimeStudyId = (given: unknown): Result<TimeStudyId> =>
  matches(given) ? succeed(given as TimeStudyId) : refuseIdentity(given, { field: 'identity' })

export const parseElementId = (given: unknown): Result<ElementId> =>
  matches(given) ? succeed(given as ElementId) : refuseIdentity(given, { field: 'element' })

export const parseTapId = (given: unknown): Result<TapId> =>
  matches(given) ? succeed(given as TapId) : refuseIdentity(given, { field: 'tap' })

/** A code such as W-07. A name is refused here, at the only door. */
export const parseWorkerCode = (
  given: unknown,
  at: ProblemPlace = { field: 'worker-code' },
): Result<WorkerCode> => {
  if (typeof given === 'string' && workerCode.test(given)) return succeed(given as WorkerCode)
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  return refuse({
    code: 'worker-code-not-a-code',
    at,
    given: text,
    expected: { kind: 'code' },
    remedy: 'use-a-worker-code',
  })
}
