import { describe, expect, test } from 'vitest'
import { instantOfLocal, localMinute } from '../../../renderer/features/measurement/gate/local-minute.ts'
import {
  parseWholeCount,
  wholeCountSentence,
} from '../../../renderer/features/measurement/gate/whole-count.ts'
import {
  positiveSeconds,
  secondsSentence,
} from '../../../renderer/features/measurement/list/given-seconds.ts'
import { chartScale } from '../../../renderer/features/measurement/review/chart-scale.ts'
import {
  causeComesAgain,
  exclusionReason,
} from '../../../renderer/features/measurement/review/exclusion-reasons.ts'
import { parseRating, ratingSentence } from '../../../renderer/features/measurement/review/rating-entry.ts'
import { readPaste } from '../../../renderer/features/measurement/typed/read-paste.ts'
import { cellSentence, plainCell } from '../../../renderer/features/measurement/typed/typed-cell-entry.ts'

const bad = ['1e3', '0x10', '-3', '1'.repeat(31), '', 'NaN', '0']

describe('a given time', () => {
  test.each(bad)('%s is refused with a sentence', (typed) => {
    expect(positiveSeconds(typed, null)).toBeNull()
    expect(secondsSentence(typed, null)).toMatch(/。$/)
  })
  test('full-width digits are made plain', () => {
    expect(positiveSeconds('１２．５', null)).toBe('12.5')
    expect(secondsSentence('１２．５', null)).toBeUndefined()
  })
})

describe('a cell of the sheet', () => {
  test.each(bad.filter((typed) => typed !== ''))('%s is refused with a sentence', (typed) => {
    expect(cellSentence(typed, 1, '取片')).toMatch(/。$/)
  })
  test('empty is missed, a dash is not done, seconds are kept', () => {
    for (const typed of ['', '-', '—', '7.10', '１２．５'])
      expect(cellSentence(typed, 1, '取片')).toBeUndefined()
    expect([plainCell('—'), plainCell(' ７．１０ ')]).toEqual(['-', '7.10'])
    expect(cellSentence('7.1234', 2, '取片')).toContain('最多 3 位小数')
  })
})

describe('pasting from a spreadsheet', () => {
  test('fills from the cell in hand', () => {
    expect(readPaste('7.1\t-\r\n\t8.2\r\n', 2, 1, ['取片', '缝', '放好'])).toEqual({
      refused: [],
      cells: [
        { cycle: 2, element: 1, text: '7.1' },
        { cycle: 2, element: 2, text: '-' },
        { cycle: 3, element: 1, text: '' },
        { cycle: 3, element: 2, text: '8.2' },
      ],
    })
  })
  test('names every cell that cannot be taken', () => {
    const { refused } = readPaste('7.1\t1e3\n8\t9\t10', 1, 0, ['取片', '缝'])
    expect(refused).toHaveLength(2)
    // By the same name as where it is typed in.
    expect(refused[0]).toBe(cellSentence('1e3', 1, '缝'))
    expect(refused[0]).toContain('「缝」')
    expect(refused[0]).toContain('1e3')
    expect(refused[1]).toContain('3 列')
  })
})

test('a rating is a percentage between 50 and 150', () => {
  expect(parseRating('105%')).toEqual({ ok: true, value: '105' })
  expect(parseRating('')).toEqual({ ok: true, value: null })
  expect(ratingSentence('210')).toContain('超出 50–150%')
  expect(ratingSentence('1e2')).toMatch(/。$/)
})

test('a count of days is whole', () => {
  expect([parseWholeCount('９'), parseWholeCount(''), parseWholeCount('1.5')]).toEqual(['9', null, undefined])
  expect(wholeCountSentence('-3', '上线天数')).toBe('上线天数写的是 -3。请写成整数，例如 9。')
})

test('a reason is a chip, a chip with words, or for 其他 the words alone', () => {
  expect(exclusionReason('断线', ' 重穿 ')).toBe('断线：重穿')
  expect(exclusionReason('漏按', '')).toBe('漏按')
  expect([exclusionReason('其他', ''), exclusionReason(undefined, '')]).toEqual(['', ''])
  expect([causeComesAgain('断线：重穿'), causeComesAgain('漏按')]).toEqual([true, false])
})

test('a local minute is written and read as people write it', () => {
  const moment = new Date('2026-06-17T06:10:00Z')
  expect(localMinute(moment)).toBe('2026-06-17 14:10')
  expect(instantOfLocal('２０２６-06-17　14:10')).toBe(moment.toISOString())
  expect([instantOfLocal('昨天'), instantOfLocal('2026-02-30 10:00'), instantOfLocal('')]).toEqual([
    null,
    null,
    null,
  ])
})

test('the scale of the chart holds every value', () => {
  const { low, high, ticks } = chartScale([7.26, 17.92, 9.4], 6)
  expect(low).toBeLessThanOrEqual(7.26)
  expect(high).toBeGreaterThan(17.92)
  expect(ticks.length).toBeLessThan(9)
})
