import Papa from 'papaparse'
import type { ImportProblem, ImportRow } from '../../../../shared/product/import/check-import.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const lastColumn = '要改的地方'

/** The table as it stands in the dialog, with a last column that says what is wrong in each row; UTF-8 with its mark. */
export function writeMarkedTable(
  headings: readonly string[],
  rows: readonly ImportRow[],
  problems: readonly ImportProblem[],
): string {
  const said = (index: number) =>
    problems
      .filter((problem) => problem.index === index)
      .map(({ problem }) => formatProblem(problem))
      .join(' ')
  const table = [
    [...headings, lastColumn],
    ...rows.map(({ cells }, index) => [...headings.map((_, cell) => cells[cell] ?? ''), said(index)]),
  ]
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}`
}

/** Hands a text over as a download. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
