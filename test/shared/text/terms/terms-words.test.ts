import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../../shared/dates/date-string.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { capitalAmount } from '../../../../shared/text/terms/capital-amount.ts'
import { confidenceWords } from '../../../../shared/text/terms/confidence-words.ts'
import { paperDate } from '../../../../shared/terms/paper-date.ts'
import {
  roundingPhrase,
  roundingSentence,
  workedLine,
} from '../../../../shared/text/terms/rounding-sentence.ts'

describe('a rounding rule in words', () => {
  it.each([
    [
      { what: 'piece-rate', scale: 3, mode: 'half-up' },
      '计算单价四舍五入到 0.001 元。例：0.1077 → 0.108；正好在中间的 0.2645 → 0.265。',
    ],
    [
      { what: 'standard-time', scale: 1, mode: 'half-up' },
      '标准工时四舍五入到 0.1 秒。例：34.1964 → 34.2；正好在中间的 34.25 → 34.3。',
    ],
    [
      { what: 'piece-rate', scale: 3, mode: 'half-even' },
      '计算单价四舍六入五成双到 0.001 元。例：0.1077 → 0.108；正好在中间的 0.2645 → 0.264。',
    ],
    [
      { what: 'standard-time', scale: 0, mode: 'down' },
      '标准工时保留到 1 秒，一律舍去。例：34.1964 → 34；正好在中间的 34.5 → 34。',
    ],
    [
      { what: 'output-quota', scale: 0, mode: 'down' },
      '产量定额保留到 1 件，一律舍去。例：436.1077 → 436；正好在中间的 436.5 → 436。',
    ],
    [
      { what: 'floor-piece-rate', scale: 3, mode: 'up' },
      '折算底线保留到 0.001 元，一律进位。例：0.1077 → 0.108；正好在中间的 0.2645 → 0.265。',
    ],
    [
      { what: 'monthly-equivalent', scale: 2, mode: 'half-up' },
      '月度折算四舍五入到 0.01 元。例：1974.1077 → 1974.11；正好在中间的 1974.265 → 1974.27。',
    ],
    [
      { what: 'people', scale: 0, mode: 'up' },
      '定员保留到 1 人，一律进位。例：104.1077 → 105；正好在中间的 104.5 → 105。',
    ],
    [
      { what: 'share', scale: 3, mode: 'half-even' },
      '比例四舍六入五成双到 0.1%。例：0.1077 → 0.108；正好在中间的 0.2645 → 0.264。',
    ],
  ] as const)('%j', (rule, sentence) => {
    expect(roundingSentence(rule)).toBe(sentence)
  })

  it('says on paper what happens to the figure that falls away', () => {
    expect(roundingPhrase({ what: 'standard-time', scale: 1, mode: 'half-up' })).toBe(
      '标准工时四舍五入到一位小数，第二位是5或者大于5的，第一位加1，小于5的舍去',
    )
    expect(roundingPhrase({ what: 'standard-time', scale: 0, mode: 'half-up' })).toBe(
      '标准工时四舍五入到整秒，小数第一位是5或者大于5的，个位加1，小于5的舍去',
    )
    expect(roundingPhrase({ what: 'piece-rate', scale: 3, mode: 'up' })).toBe(
      '计算单价保留到三位小数，第四位起不论大小，只要不是0，第三位加1',
    )
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 12])('has a tie that the modes part at, with %i decimals', (scale) => {
    const up = workedLine({ what: 'piece-rate', scale, mode: 'half-up' })
    expect(up).toContain('正好在中间的')
    expect(workedLine({ what: 'piece-rate', scale, mode: 'half-even' })).not.toBe(up)
  })
})

describe('an amount in capitals', () => {
  it.each([
    ['11.34', '壹拾壹元叁角肆分'],
    ['20', '贰拾元整'],
    ['12.474', '壹拾贰元肆角柒分肆厘'],
    ['13.60', '壹拾叁元陆角整'],
    ['10.05', '壹拾元零伍分'],
    ['100000.1', '壹拾万元壹角整'],
    ['100010', '壹拾万零壹拾元整'],
    ['20003000', '贰仟万叁仟元整'],
    ['0.5', '伍角整'],
    ['0.05', '伍分'],
    ['0', '零元整'],
    ['1005', '壹仟零伍元整'],
  ])('%s', (yuan, words) => {
    expect(capitalAmount(decimalLiteral(yuan))).toBe(words)
  })

  it('is silent about what has no such form', () => {
    expect(capitalAmount(decimalLiteral('-1'))).toBeUndefined()
    expect(capitalAmount(decimalLiteral('0.00001'))).toBeUndefined()
    expect(capitalAmount(decimalLiteral('1000000000000'))).toBeUndefined()
  })
})

it('dates have no leading zeros, confidence names its z', () => {
  expect(paperDate(dateLiteral('2014-08-01'))).toBe('2014年8月1日')
  expect(confidenceWords(decimalLiteral('2'))).toBe('95.45%（z＝2）')
  expect(confidenceWords(decimalLiteral('1.645'))).toBe('90%（z＝1.645）')
  expect(confidenceWords(decimalLiteral('2.5'))).toBe('z＝2.5')
})
