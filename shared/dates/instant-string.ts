import { Temporal } from 'temporal-polyfill'
import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

declare const brand: unique symbol

/** A moment with its time zone stated, as ISO 8601 (`2026-06-17T06:31:00Z`); fields that hold one end in `…At`. */
export type InstantString = string & { readonly [brand]: 'InstantString' }

const isInstant = (text: string): boolean => {
  if (text.length > 40) return false
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

export const parseInstant = (given: unknown, at: ProblemPlace): Result<InstantString> => {
  if (typeof given === 'string' && isInstant(given)) return succeed(given as InstantString)
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  return refuse({
    code: 'not-an-instant',
    at,
    given: text,
    expected: { kind: 'instant' },
    remedy: 'check-the-date',
  })
}
