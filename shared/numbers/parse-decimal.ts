import type { NumberProblemCode } from '../problems/problem-code.ts'
import type { Problem, ProblemPlace } from '../problems/problem.ts'
import type { RemedyCode } from '../problems/remedy-code.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import { longestDecimal, recogniseDecimal, type DecimalString } from './decimal-string.ts'

type Refusal = { readonly code: NumberProblemCode; readonly pattern: RegExp; readonly remedy: RemedyCode }

/** In this order: the first that fits names the problem. */
const refusals: readonly Refusal[] = [
  { code: 'empty', pattern: /^\s*$/, remedy: 'fill-it-in' },
  { code: 'surrounding-space', pattern: /^\s|\s$/, remedy: 'write-a-plain-number' },
  { code: 'full-width', pattern: /[\uFF0B-\uFF0E\uFF10-\uFF19\u2212]/, remedy: 'convert-full-width' },
  { code: 'not-base-ten', pattern: /^[+-]?0[xXbBoO]/, remedy: 'write-a-plain-number' },
  { code: 'exponent', pattern: /^[+-]?[0-9.]+[eE][+-]?[0-9]+$/, remedy: 'write-a-plain-number' },
  {
    code: 'thousands-separator',
    pattern: /^[+-]?[0-9]{1,3}(?:[, '][0-9]{3})+(?:\.[0-9]*)?$/,
    remedy: 'write-a-plain-number',
  },
  { code: 'plus-sign', pattern: /^\+[0-9]*\.?[0-9]*$/, remedy: 'write-a-plain-number' },
  { code: 'missing-integer-part', pattern: /^-?\.[0-9]+$/, remedy: 'write-a-plain-number' },
  { code: 'missing-decimals', pattern: /^-?[0-9]+\.$/, remedy: 'write-a-plain-number' },
  { code: 'leading-zeros', pattern: /^-?0[0-9]+(?:\.[0-9]+)?$/, remedy: 'write-a-plain-number' },
]

const longestShown = 40
const shown = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text

const countDigits = (text: string): number =>
  text.length - (text[0] === '-' ? 1 : 0) - (text.includes('.') ? 1 : 0)

const explain = (text: string, at: ProblemPlace): Problem => {
  const given = shown(text)
  const found = text.length > 400 ? undefined : refusals.find((refusal) => refusal.pattern.test(text))
  const code = found?.code ?? 'not-a-number'
  return {
    code,
    at,
    given,
    expected: { kind: 'plain-number' },
    remedy: found?.remedy ?? 'write-a-plain-number',
  }
}

/**
 * The one strict reader. It reads what a clerk writes by hand (`18.0`, `-3`) and refuses, each with its own
 * code, what a spreadsheet or a keyboard adds (`1e3`, `0x10`, `１２`, `+5`, `.5`, `5.`, `1,000`). Whether a
 * negative number makes sense is a question of range, not of reading.
 */
export const parseDecimal = (given: unknown, at: ProblemPlace): Result<DecimalString> => {
  if (typeof given !== 'string') {
    const missing = given === undefined || given === null
    const code = missing ? 'empty' : 'not-text'
    const remedy = missing ? 'fill-it-in' : 'write-a-plain-number'
    const text = missing ? null : shown(typeof given === 'number' ? String(given) : typeof given)
    return refuse({ code, at, given: text, expected: { kind: 'text' }, remedy })
  }
  const decimal = recogniseDecimal(given)
  if (decimal === null) return refuse(explain(given, at))
  if (countDigits(given) > longestDecimal) {
    const expected = { kind: 'digits-at-most', count: String(longestDecimal) } as const
    return refuse({
      code: 'too-many-digits',
      at,
      given: shown(given),
      expected,
      remedy: 'write-fewer-digits',
    })
  }
  return succeed(decimal)
}
