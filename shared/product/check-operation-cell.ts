import { convertFullWidth } from '../numbers/convert-full-width.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { scaleOf, type DecimalString } from '../numbers/decimal-string.ts'
import { parseDecimal } from '../numbers/parse-decimal.ts'
import { findRangeProblem, type Range } from '../numbers/range.ts'
import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import { fieldOfColumn, isWordColumn, type OperationColumn, type WordColumn } from './operation-column.ts'
import { longestWords, tidyWords } from './operation-words.ts'
import { parseWorkGrade, type WorkGradeChoice } from './work-grade.ts'

/** What a cell keeps; null is an empty cell. A grade is kept by its id. */
export type CellValue = string | null

export type CellPlace = { readonly row?: number; readonly subject?: string }

type FigureColumn = Exclude<OperationColumn, WordColumn | 'grade'>
type FigureLimits = { readonly range: Range; readonly decimals: number }

const above = (bound: string) => ({ kind: 'more-than', bound: decimalLiteral(bound) }) as const
const upTo = (bound: string) => ({ kind: 'at-most', bound: decimalLiteral(bound) }) as const

/** A count may be a part: one bundle of twenty is 0.05 of it for a garment. */
const limits: Readonly<Record<FigureColumn, FigureLimits>> = {
  countPerGarment: { range: [above('0'), upTo('1000')], decimals: 4 },
  currentPriceYuan: { range: [above('0'), upTo('10000')], decimals: 6 },
}

/** Digits of a Chinese keyboard made plain, its full stop between digits too; the rest stays as typed. */
export const plainFigure = (typed: string): string =>
  convertFullWidth(typed.replace(/\u3000/g, ' ').trim()).replace(/(\d)。(?=\d)/g, '$1.')

const checkFigure = (column: FigureColumn, typed: string, at: ProblemPlace): Result<DecimalString> => {
  const read = parseDecimal(plainFigure(typed), at)
  if (!read.ok) return read
  const { range, decimals } = limits[column]
  const outside = findRangeProblem(read.value, range, at)
  if (outside !== null) return refuse(outside)
  if (scaleOf(read.value) <= decimals) return read
  return refuse({
    code: 'too-many-decimals',
    at,
    given: read.value,
    expected: { kind: 'decimals-at-most', count: String(decimals) },
    remedy: 'write-fewer-digits',
  })
}

const checkWords = (column: WordColumn, words: string, at: ProblemPlace): Result<CellValue> => {
  const most = longestWords[column]
  if (words.length <= most) return succeed(words === '' ? null : words)
  return refuse({
    code: 'words-too-long',
    at,
    given: words.slice(0, 12),
    expected: { kind: 'characters-at-most', count: String(most) },
    remedy: 'write-fewer-digits',
  })
}

/** What cannot be empty once the operation is there; the rest may be unknown. */
const required = (column: OperationColumn): boolean => column === 'name' || column === 'countPerGarment'

/**
 * Reads one cell of the sheet, however it came in (typed, pasted, imported): what is kept, or one problem with
 * its place, what was given, what is wanted and what to do.
 */
export const checkOperationCell = (
  column: OperationColumn,
  typed: string,
  grades: readonly WorkGradeChoice[],
  place: CellPlace = {},
): Result<CellValue> => {
  const at: ProblemPlace = { field: fieldOfColumn[column], ...place }
  const words = tidyWords(typed)
  if (words === '') {
    if (!required(column)) return succeed(null)
    return refuse({ code: 'empty', at, given: null, expected: { kind: 'present' }, remedy: 'fill-it-in' })
  }
  if (isWordColumn(column)) return checkWords(column, words, at)
  return column === 'grade' ? parseWorkGrade(words, grades, at) : checkFigure(column, words, at)
}
