import { describe, expect, it } from 'vitest'
import type { DayEntry } from '../../../../shared/measurement/day-study/close-shift.ts'
import { calculateDayBalance } from '../../../../shared/measurement/day-study/day-balance.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../../problems/value-of.ts'

const entries: readonly DayEntry[] = [
  { category: 'operation', minutes: d('360') },
  { category: 'workplace', minutes: d('20') },
  { category: 'rest', minutes: d('18') },
  { category: 'preparation', minutes: d('10') },
  { category: 'stoppage-by-organisation', minutes: d('30'), cause: '待料', removableMinutes: d('24') },
  { category: 'stoppage-by-organisation', minutes: d('12'), cause: '待料' },
  { category: 'non-productive', minutes: d('20'), cause: '搬运' },
  { category: 'stoppage-by-worker', minutes: d('10'), cause: '迟到' },
]
const balance = (given: readonly DayEntry[], shift = '480') =>
  calculateDayBalance({ shiftMinutes: d(shift), entries: given })

describe('a watched shift', () => {
  it('tells use, losses by cause and what could be gained', () => {
    const made = valueOf(balance(entries))
    expect(made.quotaMinutes).toBe('408')
    expect(writeExact(made.utilisation)).toBe('0.85')
    expect(
      made.losses.map(({ cause, minutes, shareOfShift }) => [cause, minutes, writeExact(shareOfShift)]),
    ).toEqual([
      ['待料', '42', '0.0875'],
      ['搬运', '20', '1/24'],
      ['迟到', '10', '1/48'],
    ])
    expect(made.possibleGain === null ? null : writeExact(made.possibleGain)).toBe('1/15')
  })

  it('closes to the minute, or says how many are missing', () => {
    expect(problemsOf(balance(entries, '490')).map(formatProblem)).toEqual([
      '各类时间合计比班时 490 分少 10 分。请把这些时间补记清楚。',
    ])
    expect(problemsOf(balance(entries, '479.5')).map(formatProblem)).toEqual([
      '各类时间合计比班时 479.5 分多 0.5 分。请核对是否重复记录。',
    ])
    expect(problemsOf(balance([], '1')).map(({ code, given }) => [code, given])).toEqual([
      ['day-minutes-missing', '1'],
    ])
  })

  it('has no gain where nothing was worked', () => {
    const idle = [{ category: 'non-productive', minutes: d('480'), cause: '停电' }] as const
    const made = valueOf(balance(idle))
    expect([writeExact(made.utilisation), made.possibleGain]).toEqual(['0', null])
  })

  it('asks why time was lost, and removes no more than was', () => {
    expect(codesOf(balance([{ category: 'non-productive', minutes: d('480') }]))).toEqual([
      'loss-without-cause',
    ])
    expect(codesOf(balance([{ category: 'non-productive', minutes: d('480'), cause: ' ' }]))).toEqual([
      'loss-without-cause',
    ])
    const loss = { category: 'non-productive', minutes: d('480'), cause: '停电' } as const
    expect(balance([{ ...loss, removableMinutes: d('480') }]).ok).toBe(true)
    expect(codesOf(balance([{ ...loss, removableMinutes: d('481') }]))).toEqual(['out-of-range'])
    expect(codesOf(balance([{ category: 'rest', minutes: d('480'), removableMinutes: d('1') }]))).toEqual([
      'out-of-range',
    ])
  })

  it('is at most a day, of minutes that are not negative', () => {
    expect(balance([{ category: 'rest', minutes: d('1440') }], '1440').ok).toBe(true)
    expect(codesOf(balance([{ category: 'rest', minutes: d('1441') }], '1441'))).toEqual(['out-of-range'])
    expect(codesOf(balance([{ category: 'rest', minutes: d('-1') }], '0'))).toEqual([
      'out-of-range',
      'out-of-range',
    ])
  })
})
