import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { recogniseDecimal, type DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem, type Range } from '../../../../shared/numbers/range.ts'
import { findWholeProblem } from '../../../../shared/numbers/whole-count.ts'
import type { FieldCode } from '../../../../shared/problems/field-code.ts'
import { coefficientRange, hourlyYuanRange, monthlyYuanRange } from '../../../../shared/terms/money-ranges.ts'
import { ratioOfPercent } from '../../../../shared/terms/percent.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const zero = decimalLiteral('0')
const aboveZero: Range = [{ kind: 'more-than', bound: zero }]

/** What may be typed in 方案影响, each with its range and the word its problem names. */
const entries = {
  /** Above what any factory makes of one operation in a month, a figure is a slip of the keys. */
  volume: { field: 'monthly-volume', whole: [0n, 10_000_000n] },
  /** A band of nobody is removed, not written as 0. */
  workers: { field: 'workers', whole: [1n, 100_000n] },
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
} as const satisfies Record<
  string,
  | { readonly field: FieldCode; readonly range: Range }
  | { readonly field: FieldCode; readonly whole: readonly [bigint, bigint] }
>

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
  const entry = entries[name]
  const at = { field: entry.field, ...place } as const
  const parsed = parseDecimal(text.replace(/^\+/, ''), at)
  const findProblem = (value: DecimalString) =>
    'whole' in entry ? findWholeProblem(value, entry.whole, at) : findRangeProblem(value, entry.range, at)
  const problem = parsed.ok ? findProblem(parsed.value) : parsed.problems[0]
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
