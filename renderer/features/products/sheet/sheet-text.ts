import Papa from 'papaparse'

/** A range as spreadsheets exchange it: tabs between cells, quotes around what holds a tab, a quote or a line break. */
export const writeTabbed = (cells: readonly (readonly string[])[]): string =>
  Papa.unparse(
    cells.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n' },
  )

/**
 * What a spreadsheet put on the clipboard. Its last line break ends a row; it does not begin another. A quote that
 * is never closed is a character like any other (`6" 拉链`), not the start of a cell without end.
 */
export function readTabbed(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/\r?\n$/, '')
  const { data, errors } = Papa.parse<readonly string[]>(whole, { delimiter: '\t' })
  const broken = errors.some(({ type }) => type === 'Quotes')
  const rows = broken ? whole.split(/\r\n|\n|\r/).map((row) => row.split('\t')) : data
  return rows.length === 0 ? [['']] : rows
}
