import Papa from 'papaparse'

/** A range as spreadsheets exchange it: tabs between cells, quotes around what holds a tab, a quote or a line break. */
export const writeTabbed = (cells: readonly (readonly string[])[]): string =>
  Papa.unparse(
    cells.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n' },
  )

/** What a spreadsheet put on the clipboard. Its last line break ends a row; it does not begin another. */
export function readTabbed(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<readonly string[]>(text.replace(/\r?\n$/, ''), {
    delimiter: '\t',
    skipEmptyLines: false,
  })
  return data.length === 0 ? [['']] : data
}
