import { describe, expect, it } from 'vitest'
import { compareDates, dateLiteral, parseDate } from '../../../shared/dates/date-string.ts'
import { parseInstant } from '../../../shared/dates/instant-string.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

describe('dates', () => {
  it.each(['2014-07-04', '2024-02-29', '2026-12-31'])('reads %s', (text) => {
    expect(valueOf(parseDate(text, { field: 'date' }))).toBe(text)
  })

  it.each([
    '2023-02-29',
    '2026-13-01',
    '2026-6-1',
    '2026/06/01',
    '20260601',
    '',
    '2026-06-01T00:00',
    null,
    20260601,
  ])('refuses %j', (given) => {
    expect(codesOf(parseDate(given, { field: 'date' }))).toEqual(['not-a-date'])
  })

  it('orders days', () => {
    expect(compareDates(dateLiteral('2024-12-31'), dateLiteral('2025-01-01'))).toBe(-1)
    expect(compareDates(dateLiteral('2025-01-01'), dateLiteral('2025-01-01'))).toBe(0)
    expect(() => dateLiteral('2025-1-1')).toThrow(TypeError)
  })

  it('reads a moment only with its zone', () => {
    expect(valueOf(parseInstant('2026-06-17T06:31:00Z', { field: 'instant' }))).toBe('2026-06-17T06:31:00Z')
    expect(parseInstant('2026-06-17T14:31:00+08:00', { field: 'instant' }).ok).toBe(true)
    expect(codesOf(parseInstant('2026-06-17T14:31:00', { field: 'instant' }))).toEqual(['not-an-instant'])
    expect(codesOf(parseInstant(7, { field: 'instant' }))).toEqual(['not-an-instant'])
  })
})
