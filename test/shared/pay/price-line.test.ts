import { describe, expect, it } from 'vitest'
import { priceLine } from '../../../shared/pay/piece-rate/price-line.ts'

const base = { seconds: '66', hourlyYuan: '11.34', scale: 3, mode: 'half-up' }
const line = (fields: object) => priceLine(JSON.stringify({ ...base, ...fields }))
const price = (text: string): unknown => Reflect.get(Object(JSON.parse(text)), 'pieceRateYuan')
const problem = (text: string): unknown => Reflect.get(Object(JSON.parse(text)), 'problem')
const normal = (ratio: string) => ({ base: 'normal-time', ratio })
const shift = (ratio: string) => ({ base: 'shift-time', ratio })

describe('priceLine', () => {
  it('answers the line of the agreement to the letter', () => {
    expect(priceLine('{"seconds":"66","hourlyYuan":"11.34","scale":3,"mode":"half-up"}')).toBe(
      '{"pieceRateYuan":"0.208"}',
    )
    expect(
      priceLine(
        '{"seconds":"29.736","hourlyYuan":"11.34","coefficient":"1","allowance":{"base":"normal-time","ratio":"0.15"},"scale":3,"mode":"half-up"}',
      ),
    ).toBe('{"pieceRateYuan":"0.108"}')
  })

  it.each([
    [{ seconds: '36', hourlyYuan: '12.45' }, '0.125'],
    [{ seconds: '36', hourlyYuan: '12.45', mode: 'half-even' }, '0.124'],
    [{ seconds: '36', hourlyYuan: '12.45', mode: 'down' }, '0.124'],
    [{ coefficient: '1.10' }, '0.229'],
    [{ seconds: '51', allowance: shift('0.15') }, '0.189'],
    [{ scale: 0 }, '0'],
    [{ scale: 0, mode: 'up' }, '1'],
    [{ scale: 6 }, '0.207900'],
    // 57.4 × 1.15 = 66.01: with the time printed as 66 the price is 0.2079, without 0.2079315
    [{ seconds: '57.4', allowance: normal('0.15'), scale: 7 }, '0.2079315'],
    [
      { seconds: '57.4', allowance: normal('0.15'), scale: 7, timeScale: 0, timeMode: 'half-up' },
      '0.2079000',
    ],
    [{ seconds: '66.4', timeScale: 0, timeMode: 'up' }, '0.211'],
  ])('prices %j at %s', (fields, expected) => {
    expect(price(line(fields))).toBe(expected)
  })

  it.each([
    ['', 'line-not-json', 'line'],
    ['{"seconds":', 'line-not-json', 'line'],
    ['null', 'line-not-an-object', 'line'],
    ['[1]', 'line-not-an-object', 'line'],
    ['"66"', 'line-not-an-object', 'line'],
    ['{}', 'empty', 'seconds'],
  ])('answers %j with a problem', (text, code, field) => {
    expect(problem(priceLine(text))).toMatchObject({ code, at: { field } })
  })

  it.each([
    [{ seconds: 66 }, 'not-text', 'seconds'],
    [{ seconds: '1e3' }, 'exponent', 'seconds'],
    [{ seconds: '0x10' }, 'not-base-ten', 'seconds'],
    [{ seconds: '１２' }, 'full-width', 'seconds'],
    [{ seconds: '-3' }, 'out-of-range', 'seconds'],
    [{ seconds: '0.0' }, 'out-of-range', 'seconds'],
    [{ seconds: `1${'0'.repeat(30)}` }, 'too-many-digits', 'seconds'],
    [{ hourlyYuan: '' }, 'empty', 'hourly-yuan'],
    [{ coefficient: '0' }, 'out-of-range', 'coefficient'],
    [{ coefficient: null }, 'empty', 'coefficient'],
    [{ scale: 2.5 }, 'scale-not-stated', 'rounding-scale'],
    [{ scale: '3' }, 'scale-not-stated', 'rounding-scale'],
    [{ mode: 'nearest' }, 'mode-not-stated', 'rounding-mode'],
    [{ timeScale: 1 }, 'time-rounding-incomplete', 'rounding-mode'],
    [{ timeMode: 'up' }, 'time-rounding-incomplete', 'rounding-scale'],
    [{ timeScale: 1, timeMode: 'x' }, 'mode-not-stated', 'rounding-mode'],
    [{ allowance: '15%' }, 'line-not-an-object', 'allowance'],
    [{ allowance: { base: 'work', ratio: '0.15' } }, 'not-a-known-word', 'allowance-base'],
    [{ allowance: { base: 'normal-time' } }, 'empty', 'allowance'],
    [{ allowance: { ...normal('0.1'), percent: '10' } }, 'unknown-field', 'allowance'],
    [{ allowance: normal('-0.1') }, 'allowance-negative', 'allowance'],
    [{ allowance: shift('1') }, 'allowance-not-below-whole-shift', 'allowance'],
    [{ coeficient: '2' }, 'unknown-field', 'line'],
  ])('answers %j with a problem', (fields, code, field) => {
    expect(problem(line(fields))).toMatchObject({ code, at: { field } })
  })

  it.each([
    [{ seconds: '0.4', timeScale: 0, timeMode: 'down' }, '0'],
    [{ seconds: '0.4', timeScale: 0, timeMode: 'half-up' }, '0'],
    [{ seconds: '0.0049', allowance: normal('0'), timeScale: 2, timeMode: 'half-even' }, '0.00'],
  ])('names the time that rounding leaves nothing of: %j', (fields, given) => {
    expect(problem(line(fields))).toMatchObject({
      code: 'time-rounded-to-zero',
      at: { field: 'standard-time' },
      given,
    })
  })

  it('prices the least time that rounding leaves', () => {
    // 1 × 11.34 ÷ 3600 = 0.00315
    const least = { timeScale: 0, scale: 5 }
    expect(price(line({ ...least, seconds: '0.5', timeMode: 'half-up' }))).toBe('0.00315')
    expect(price(line({ ...least, seconds: '0.1', timeMode: 'up' }))).toBe('0.00315')
  })

  it('reads a line of 65,536 characters, and none longer', () => {
    const good = line({})
    const padded = (length: number) =>
      priceLine(`{${' '.repeat(length - JSON.stringify(base).length)}${JSON.stringify(base).slice(1)}`)
    expect(padded(65_536)).toBe(good)
    expect(problem(padded(65_537))).toEqual({
      code: 'line-too-long',
      at: { field: 'line' },
      given: `{${' '.repeat(39)}…`,
      expected: { kind: 'characters-at-most', count: '65536' },
      remedy: 'check-the-value',
    })
  })

  it.each([
    ['a line that is no JSON', (words: string) => priceLine(words), '…'],
    ['a word of JSON that is no object', (words: string) => priceLine(`"${words.slice(2)}"`), '…'],
    ['an unknown field', (words: string) => line({ [words]: '1' }), ''],
    ['an unknown base', (words: string) => line({ allowance: { base: words, ratio: '0.1' } }), ''],
  ])('gives back forty characters of %s', (_, answer, cutMark) => {
    const given = (text: string): unknown => Reflect.get(Object(problem(text)), 'given')
    const words = (count: number) => given(answer('x'.repeat(count)))
    expect(words(39)).toHaveLength(39)
    expect(words(40)).toHaveLength(40)
    expect(words(40)).not.toContain('…')
    expect(words(41)).toHaveLength(40 + cutMark.length)
    expect(String(words(41)).slice(40)).toBe(cutMark)
  })
})
