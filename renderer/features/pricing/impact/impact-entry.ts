import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { recogniseDecimal, type DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem, type Range } from '../../../../shared/numbers/range.ts'
import { coefficientRange, hourlyYuanRange, monthlyYuanRange } from '../../../../shared/terms/money-ranges.ts'
import { ratioOfPercent } from '../../../../shared/terms/percent.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const zero = decimalLiteral('0')
const notNegative: Range = [{ kind: 'at-least', bound: zero }]
const aboveZero: Range = [{ kind: 'more-than', bound: zero }]

/** What may be typed in 方案影响, each with its range and the word its problem names. */
const entries = {
  volume: { field: 'monthly-volume', range: notNegative },
  workers: { field: 'workers', range: notNegative },
  pace: { field: 'pace', range: aboveZero },
  hours: {
    field: 'hours-per-month',
    range: [...aboveZero, { kind: 'at-most', bound: decimalLiteral('744') }],
  },
  minimum: { field: 'monthly-minimum', range: monthlyYuanRange },
  hourly: { field: 'hourly-yuan', range: hourlyYuanRange },
  coefficient: { field: 'coefficient', range: coefficientRange },
  raise: {
    field: 'price-raise',
    range: [
      { kind: 'more-than', bound: decimalLiteral('-100') },
      { kind: 'at-most', bound: decimalLiteral('1000') },
    ],
  },
  addition: {
    field: 'package-addition',
    range: [
      { kind: 'at-least', bound: decimalLiteral('-10000') },
      { kind: 'at-most', bound: decimalLiteral('10000') },
    ],
  },
} as const satisfies Record<string, { readonly field: string; readonly range: Range }>

export type EntryName = keyof typeof entries

const plain = (typed: string): string => convertFullWidth(typed).trim().replace(/\s*%$/, '')

/** The sentence for an entry that cannot be taken. An empty one gives up what was there. */
export function checkEntry(
  name: EntryName,
  typed: string,
  place?: { readonly row: number },
): string | undefined {
  const text = plain(typed)
  if (text === '') return undefined
  const { field, range } = entries[name]
  const at = { field, ...place } as const
  const parsed = parseDecimal(text.replace(/^\+/, ''), at)
  const problem = parsed.ok ? findRangeProblem(parsed.value, range, at) : parsed.problems[0]
  return problem === null || problem === undefined ? undefined : formatProblem(problem)
}

/** An entry that its check has let through; null where it was made empty. */
export const readEntry = (typed: string): DecimalString | null =>
  recogniseDecimal(plain(typed).replace(/^\+/, ''))

/** 105 as it is typed for 105 %. */
export const readPercentEntry = (typed: string): DecimalString | null => {
  const percent = readEntry(typed)
  return percent === null ? null : ratioOfPercent(percent)
}
