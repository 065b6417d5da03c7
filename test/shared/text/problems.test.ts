import { describe, expect, it } from 'vitest'
import { assertNever } from '../../../shared/problems/assert-never.ts'
import type { Expectation, Problem, ProblemPlace } from '../../../shared/problems/problem.ts'
import { expectationWords } from '../../../shared/text/problems/expectation-words.ts'
import { fieldNames } from '../../../shared/text/problems/field-names.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { lineSentences } from '../../../shared/text/problems/line-sentences.ts'
import { measurementSentences } from '../../../shared/text/problems/measurement-sentences.ts'
import { numberSentences } from '../../../shared/text/problems/number-sentences.ts'
import { paySentences } from '../../../shared/text/problems/pay-sentences.ts'
import { productSentences } from '../../../shared/text/problems/product-sentences.ts'
import { quotaSentences } from '../../../shared/text/problems/quota-sentences.ts'

const expectations: readonly Expectation[] = [
  { kind: 'plain-number' },
  { kind: 'fraction' },
  { kind: 'text' },
  { kind: 'date' },
  { kind: 'instant' },
  { kind: 'object' },
  { kind: 'present' },
  { kind: 'code' },
  { kind: 'absent' },
  { kind: 'the-same-everywhere' },
  { kind: 'more-than', bound: '0' },
  { kind: 'at-least', bound: '0' },
  { kind: 'less-than', bound: '1' },
  { kind: 'at-most', bound: '24' },
  { kind: 'between', low: '50', high: '150' },
  { kind: 'whole-between', low: '0', high: '12' },
  { kind: 'digits-at-most', count: '30' },
  { kind: 'decimals-at-most', count: '2' },
  { kind: 'multiple-of', step: '10' },
  { kind: 'count-at-least', count: '5' },
  { kind: 'one-of', options: ['一级', '二级'] },
  { kind: 'unlike-row', row: 2 },
  { kind: 'within-percent-of', percent: '2', value: '580.0', difference: '3.2' },
]

const places: readonly ProblemPlace[] = [
  { field: 'seconds' },
  { field: 'reading', row: 7, subject: '合侧缝' },
]
const isCode = (name: string): name is Problem['code'] => name in all
const all = {
  ...numberSentences,
  ...measurementSentences,
  ...paySentences,
  ...lineSentences,
  ...productSentences,
  ...quotaSentences,
}

describe('sentences', () => {
  it('exist for every code, end properly and hold no code or gap', () => {
    const codes = Object.keys(all).filter(isCode)
    expect(codes.length).toBeGreaterThan(50)
    for (const code of codes) {
      for (const at of places) {
        for (const given of ['-3', null]) {
          const sentence = formatProblem({
            code,
            at,
            given,
            expected: { kind: 'present' },
            remedy: 'check-the-value',
          })
          expect(sentence).toMatch(/。$/)
          expect(sentence).not.toMatch(/undefined|null|[a-z]+-[a-z]+|雇主|资方|！/)
        }
      }
    }
  })

  it('word every expectation', () => {
    const words = expectations.map(expectationWords)
    expect(new Set(words).size).toBe(expectations.length)
  })

  it.each([
    ['exponent', '1e3', { kind: 'plain-number' }, '第 7 行“标准工时”写的是 1e3。请写成普通数字，例如 18.0。'],
    [
      'out-of-range',
      '-3',
      { kind: 'more-than', bound: '0' },
      '第 7 行“标准工时”写的是 -3。标准工时要大于 0。',
    ],
    ['empty', null, { kind: 'text' }, '第 7 行“标准工时”还没有填。'],
  ] as const)('say %s as a clerk would', (code, given, expected, sentence) => {
    const at = { field: 'standard-time', row: 7 } as const
    expect(formatProblem({ code, at, given, expected, remedy: 'write-a-plain-number' })).toBe(sentence)
  })

  it('name every field in Chinese', () => {
    for (const name of Object.values(fieldNames)) expect(name).toMatch(/^[\u4e00-\u9fff]+$/)
  })
})

describe('assertNever', () => {
  it('stops at a case that the types did not know', () => {
    const pretend: { readonly kind: string } = { kind: 'new' }
    expect(() => Reflect.apply(assertNever, undefined, [pretend])).toThrow(/new/)
  })
})
