import { parseDate } from '../dates/date-string.ts'
import { parseDecimal } from '../numbers/parse-decimal.ts'
import { recogniseDecimal, scaleOf, type DecimalString } from '../numbers/decimal-string.ts'
import { compare, ratioOf } from '../numbers/ratio.ts'
import { assertNever } from '../problems/assert-never.ts'
import type { AnswerProblem } from './answer-problem.ts'
import { namesLackingAnnex } from './lacking-annex.ts'
import type { QuestionField } from './question.ts'

type NumberField = Extract<QuestionField, { readonly kind: 'count' | 'decimal' | 'percent' }>

const isBetween = (value: DecimalString, low: string, high: string): boolean => {
  const [least, most] = [recogniseDecimal(low), recogniseDecimal(high)]
  if (least === null || most === null) return false
  return compare(ratioOf(least), ratioOf(value)) <= 0 && compare(ratioOf(value), ratioOf(most)) <= 0
}

const decimalsOf = (field: NumberField): number => {
  switch (field.kind) {
    case 'count':
      return 0
    case 'decimal':
      return field.decimals
    case 'percent':
      return 2
    default:
      return assertNever(field)
  }
}

const checkNumber = (at: string, field: NumberField, given: string): AnswerProblem | undefined => {
  const parsed = parseDecimal(given, { field: 'value' })
  const place = { at, field, given }
  if (!parsed.ok) {
    const expected = { kind: 'plain-number' } as const
    return { ...place, code: 'answer-not-a-number', expected, remedy: 'write-a-plain-number' }
  }
  const decimals = decimalsOf(field)
  if (scaleOf(parsed.value) > decimals) {
    const code = decimals === 0 ? 'answer-not-whole' : 'answer-too-many-decimals'
    const expected = { kind: 'decimals-at-most', count: String(decimals) } as const
    return { ...place, code, expected, remedy: 'check-the-value' }
  }
  if (isBetween(parsed.value, field.low, field.high)) return undefined
  const expected = { kind: 'between', low: field.low, high: field.high } as const
  return { ...place, code: 'answer-outside-bounds', expected, remedy: 'check-the-value' }
}

/** What keeps one answer out of the text; undefined when it can be written in. */
export const checkAnswer = (at: string, field: QuestionField, given: string): AnswerProblem | undefined => {
  if (given.trim() === '') {
    const expected = { kind: 'present' } as const
    return { code: 'answer-empty', at, field, given: null, expected, remedy: 'fill-it-in' }
  }
  const place = { at, field, given }
  switch (field.kind) {
    case 'count':
    case 'decimal':
    case 'percent':
      return checkNumber(at, field, given)
    case 'date': {
      if (parseDate(given, { field: 'date' }).ok) return undefined
      return { ...place, code: 'answer-not-a-date', expected: { kind: 'date' }, remedy: 'check-the-date' }
    }
    case 'choice': {
      if (field.options.includes(given)) return undefined
      const expected = { kind: 'one-of', options: field.options } as const
      return { ...place, code: 'answer-not-an-option', expected, remedy: 'choose-from-the-list' }
    }
    case 'words': {
      if (namesLackingAnnex(given))
        return {
          ...place,
          code: 'answer-names-no-annex',
          expected: { kind: 'absent' },
          remedy: 'check-the-value',
        }
      if ([...given].length <= field.longest) return undefined
      const expected = { kind: 'digits-at-most', count: String(field.longest) } as const
      return { ...place, code: 'answer-too-long', expected, remedy: 'check-the-value' }
    }
    default:
      return assertNever(field)
  }
}
