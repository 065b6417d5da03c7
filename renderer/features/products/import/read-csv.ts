import Papa from 'papaparse'
import type { TableFileProblem } from './table-file.ts'

type Rows = readonly (readonly string[])[]
export type CsvResult =
  { readonly ok: true; readonly rows: Rows } | { readonly ok: false; readonly problem: TableFileProblem }

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

const withoutBlankEnd = (row: readonly string[], width: number): readonly string[] =>
  isBlank(row.slice(width)) ? row.slice(0, width) : row

/** The rows of a table of text. A quote that is never closed or a row of another width refuses the whole file. */
export function readCsv(text: string): CsvResult {
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimitersToGuess: [',', '\t', ';', '，'] })
  const quote = errors.find(({ type }) => type === 'Quotes')
  if (quote !== undefined) {
    return { ok: false, problem: { code: 'quote-not-closed', row: (quote.row ?? 0) + 1 } }
  }
  const width = data.find((row) => !isBlank(row))?.length ?? 0
  const rows = data.map((row) => (isBlank(row) ? [] : withoutBlankEnd(row, width)))
  const ragged = rows.findIndex((row) => row.length !== 0 && row.length !== width)
  if (ragged >= 0) {
    const given = rows[ragged]?.length ?? 0
    return { ok: false, problem: { code: 'ragged-row', row: ragged + 1, given, expected: width } }
  }
  return { ok: true, rows }
}
