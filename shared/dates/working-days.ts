import { Temporal } from 'temporal-polyfill'
import { dateLiteral, type DateString } from './date-string.ts'

const saturday = 6

const dateOf = (day: Temporal.PlainDate): DateString => dateLiteral(day.toString())

const isWeekday = (day: Temporal.PlainDate): boolean => day.dayOfWeek < saturday

const weekdayFrom = (day: Temporal.PlainDate): Temporal.PlainDate =>
  isWeekday(day) ? day : weekdayFrom(day.add({ days: 1 }))

/** The first Monday to Friday after a day. Statutory holidays and exchanged days are not known here. */
export const nextWeekday = (day: DateString): DateString =>
  dateOf(weekdayFrom(Temporal.PlainDate.from(day).add({ days: 1 })))

/**
 * The last of `count` days from Monday to Friday, the first counted on `first` or the first weekday after it.
 * Statutory holidays and exchanged days are not known here: whoever prints the day says that they must be checked.
 * Ten from Monday 2014-10-20 end on Friday 2014-10-31.
 */
export function lastOfWeekdays(first: DateString, count: number): DateString {
  let last = weekdayFrom(Temporal.PlainDate.from(first))
  for (let counted = 1; counted < count; counted += 1) last = weekdayFrom(last.add({ days: 1 }))
  return dateOf(last)
}
