import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem } from '../../../../shared/numbers/range.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const zero = decimalLiteral('0')
const oneDay = decimalLiteral('86400')
const mostDecimals = 3

/** What a cell takes: seconds, `-` for an element that was not done, or nothing for one nobody noted. */
export const plainCell = (typed: string): string =>
  convertFullWidth(typed)
    .trim()
    .replace(/^[—–]$/, '-')

/** Why a cell cannot be taken; undefined when it can. `cycle` is counted from 1. */
export function cellSentence(typed: string, cycle: number, elementName: string): string | undefined {
  const text = plainCell(typed)
  if (text === '' || text === '-') return undefined
  const at = { field: 'reading', row: cycle, subject: elementName } as const
  const parsed = parseDecimal(text, at)
  if (!parsed.ok) return parsed.problems.map(formatProblem)[0]
  const range = findRangeProblem(
    parsed.value,
    [
      { kind: 'more-than', bound: zero },
      { kind: 'at-most', bound: oneDay },
    ],
    at,
  )
  if (range !== null)
    return formatProblem(
      text.startsWith('-') || /^0(\.0+)?$/.test(text) ? { ...range, code: 'reading-not-positive' } : range,
    )
  const decimals = text.split('.')[1]?.length ?? 0
  if (decimals <= mostDecimals) return undefined
  return formatProblem({
    code: 'too-many-decimals',
    at,
    given: text,
    expected: { kind: 'decimals-at-most', count: String(mostDecimals) },
    remedy: 'write-fewer-digits',
  })
}
