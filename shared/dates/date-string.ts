import { Temporal } from 'temporal-polyfill'
import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

declare const brand: unique symbol

/** A day of the calendar, `YYYY-MM-DD`; fields that hold one end in `…On`. Text order is the order of days. */
export type DateString = string & { readonly [brand]: 'DateString' }

const grammar = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/

const recogniseDate = (text: string): DateString | null => {
  if (!grammar.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
      ? (text as DateString)
      : null
  } catch {
    return null
  }
}

export const parseDate = (given: unknown, at: ProblemPlace): Result<DateString> => {
  const date = typeof given === 'string' ? recogniseDate(given) : null
  if (date !== null) return succeed(date)
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  return refuse({ code: 'not-a-date', at, given: text, expected: { kind: 'date' }, remedy: 'check-the-date' })
}

/** A constant of the source text, such as the day a law came into force. */
export const dateLiteral = (text: string): DateString => {
  const date = recogniseDate(text)
  if (date === null) throw new TypeError(`not a date: ${text}`)
  return date
}

/** Below zero when a is the earlier day. */
export const compareDates = (a: DateString, b: DateString): number => (a < b ? -1 : a > b ? 1 : 0)
