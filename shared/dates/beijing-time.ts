import { Temporal } from 'temporal-polyfill'
import { dateLiteral, type DateString } from './date-string.ts'

export type BeijingMinute = { readonly date: DateString; readonly clock: string }

/** Day and minute of a moment on the clocks of the country, `2014-06-17` and `14:40`; null for what is no moment. */
export function beijingMinute(moment: string): BeijingMinute | null {
  try {
    const there = Temporal.Instant.from(moment).toZonedDateTimeISO('+08:00')
    const clock = there.toPlainTime().toString({ smallestUnit: 'minute' })
    return { date: dateLiteral(there.toPlainDate().toString()), clock }
  } catch {
    return null
  }
}
