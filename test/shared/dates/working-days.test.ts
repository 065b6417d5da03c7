import { expect, it } from 'vitest'
import { beijingMinute } from '../../../shared/dates/beijing-time.ts'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { lastOfWeekdays, nextWeekday } from '../../../shared/dates/working-days.ts'

it('counts from Monday to Friday, the first day with it', () => {
  expect(lastOfWeekdays(dateLiteral('2014-10-20'), 10)).toBe('2014-10-31')
  expect(lastOfWeekdays(dateLiteral('2014-10-18'), 1)).toBe('2014-10-20')
  expect(lastOfWeekdays(dateLiteral('2014-12-29'), 5)).toBe('2015-01-02')
  expect(nextWeekday(dateLiteral('2014-10-31'))).toBe('2014-11-03')
  expect(nextWeekday(dateLiteral('2014-11-03'))).toBe('2014-11-04')
})

it('reads a moment on the clocks of the country', () => {
  expect(beijingMinute('2014-06-17T16:40:59Z')).toEqual({ date: '2014-06-18', clock: '00:40' })
  expect(beijingMinute('昨天')).toBeNull()
})
