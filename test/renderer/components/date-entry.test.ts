import { describe, expect, it } from 'vitest'
import { checkDate, plainDate } from '../../../renderer/components/fields/date-entry.ts'

describe('a day', () => {
  it.each([
    '2014-07-04',
    '2014.7.4',
    '2014/7/4',
    '2014年7月4日',
    '２０１４－０７－０４',
    '２０１４．７．４',
    '２０１４。７。４',
    '２０１４／７／４',
    '２０１４年７月４日',
    ' 2014 年 7 月 4 日 ',
  ])('can be written as %s', (typed) => {
    expect(plainDate(typed)).toBe('2014-07-04')
    expect(checkDate(typed)).toBeUndefined()
  })

  it.each(['2014-02-30', '2014.13.1', '２０１４．１３．１', '２０１４年７月', '十二', '2014 7 4'])(
    'that is none is quoted as it was typed: %s',
    (typed) => {
      expect(checkDate(typed)).toBe(`日期写的是 ${typed}。请写成 2026-06-17 这样的日期。`)
    },
  )

  it('that was not written is asked for', () => {
    expect(checkDate(' ')).toBe('日期没有写。请写成 2026-06-17 这样的日期。')
  })
})
