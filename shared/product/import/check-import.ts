import type { Problem } from '../../problems/problem.ts'
import { checkOperationCell, type CellValue } from '../check-operation-cell.ts'
import { findNamedAlike, type NamedAlike } from '../named-alike.ts'
import { findNamedTwice, nameKey, type NamedLine, type OperationName } from '../named-twice.ts'
import type { OperationColumn } from '../operation-column.ts'
import { tidyWords } from '../operation-words.ts'
import type { WorkGradeChoice } from '../work-grade.ts'
import type { ImportColumn } from './match-columns.ts'

export type ImportRow = {
  /** As the file counts its rows, the heading among them. */
  readonly row: number
  readonly cells: readonly string[]
}

export type ImportedLine = { readonly [Column in OperationColumn]?: CellValue }

export type ImportProblem = {
  /** Indexes into the rows and cells that were given; a column is missing when none was matched. */
  readonly index: number
  readonly cell: number
  readonly problem: Problem
}

export type ImportCheck = {
  readonly lines: readonly ImportedLine[]
  /** In reading order; nothing may be taken in while there is one. */
  readonly problems: readonly ImportProblem[]
  /** One name in several sections: to be looked at, and no reason to refuse. */
  readonly alike: readonly NamedAlike[]
}

export type ImportInput = {
  readonly rows: readonly ImportRow[]
  readonly columns: readonly (ImportColumn | undefined)[]
  readonly grades: readonly WorkGradeChoice[]
  /** Operations the style already has; an imported one must not bear the same name. */
  readonly present: readonly OperationName[]
}

type Matched = { readonly cell: number; readonly column: OperationColumn }

const matchedColumns = (columns: ImportInput['columns']): readonly Matched[] =>
  columns.flatMap((column, cell) => (column === undefined || column === 'number' ? [] : [{ cell, column }]))

/** An empty count is one: a sheet that names none means that each operation is done once. */
const typedOf = ({ cells }: ImportRow, { cell, column }: Matched): string => {
  const typed = cells[cell] ?? ''
  return column === 'countPerGarment' && tidyWords(typed) === '' ? '1' : typed
}

type RowCheck = { readonly line: ImportedLine; readonly problems: readonly ImportProblem[] }

function checkRow(row: ImportRow, index: number, matched: readonly Matched[], input: ImportInput): RowCheck {
  const problems: ImportProblem[] = []
  const line: Record<string, CellValue> = {}
  for (const one of matched) {
    const checked = checkOperationCell(one.column, typedOf(row, one), input.grades, { row: row.row })
    if (checked.ok) line[one.column] = checked.value
    else problems.push(...checked.problems.map((problem) => ({ index, cell: one.cell, problem })))
  }
  return { line, problems }
}

const cellOf = (matched: readonly Matched[], column: OperationColumn): number | undefined =>
  matched.find((one) => one.column === column)?.cell

function namesOf({ rows }: ImportInput, matched: readonly Matched[]): readonly NamedLine[] {
  const textAt = ({ cells }: ImportRow, column: OperationColumn) =>
    tidyWords(cells[cellOf(matched, column) ?? -1] ?? '')
  return rows.map((row) => ({ row: row.row, section: textAt(row, 'section'), name: textAt(row, 'name') }))
}

function sameNames(
  input: ImportInput,
  matched: readonly Matched[],
  lines: readonly NamedLine[],
): readonly ImportProblem[] {
  const nameCell = cellOf(matched, 'name')
  if (nameCell === undefined) return []
  const known = new Set(input.present.map(nameKey))
  const alreadyThere = lines
    .filter((line) => line.name !== '' && known.has(nameKey(line)))
    .map(({ row, name }): Problem => ({
      code: 'operation-already-there',
      at: { field: 'operation-name', row, subject: name },
      given: name,
      expected: { kind: 'absent' },
      remedy: 'rename-or-merge',
    }))
  return [...findNamedTwice(lines), ...alreadyThere].map((problem) => ({
    index: input.rows.findIndex(({ row }) => row === problem.at.row),
    cell: nameCell,
    problem,
  }))
}

/** Checks rows that came from a file, cell by cell, before anything is taken in. */
export const checkImport = (input: ImportInput): ImportCheck => {
  const matched = matchedColumns(input.columns)
  const checked = input.rows.map((row, index) => checkRow(row, index, matched, input))
  const names = namesOf(input, matched)
  const problems = [...checked.flatMap((row) => row.problems), ...sameNames(input, matched, names)]
  const inReadingOrder = [...problems].sort((one, other) => one.index - other.index || one.cell - other.cell)
  return {
    lines: checked.map(({ line }) => line),
    problems: inReadingOrder,
    alike: findNamedAlike([
      ...input.present.map(({ section, name }) => ({ section, name, row: null })),
      ...names,
    ]),
  }
}

const totalWords = new Set(['合计', '总计', '小计', '总和', 'total', 'subtotal', 'grand total'])

/** A foot of sums is no operation. */
export const isTotalRow = (cells: readonly string[]): boolean =>
  cells.some((cell) =>
    totalWords.has(
      tidyWords(cell)
        .replace(/[:：\s]/g, '')
        .toLowerCase(),
    ),
  )
