import { columns, type PriceSheet } from './price-rows.ts'

export type Difference = {
  readonly where: string
  readonly row: string
  readonly column: string
  readonly expected: string
  readonly found: string
}

const valueOf = (figure: string): string =>
  /^-?\d+\.\d+$/.test(figure) ? figure.replace(/\.?0+$/, '') : figure

/** Every figure and word of every line and of the totals, cell by cell; an empty list means: the same. */
export function compareSheets(expected: PriceSheet, found: PriceSheet): readonly Difference[] {
  const byValue = found.digits === 'by-value' || expected.digits === 'by-value'
  const same = (one: string, other: string) => (byValue ? valueOf(one) === valueOf(other) : one === other)
  const differences: Difference[] = []
  const hold = (row: string, column: string, one: string | undefined, other: string | undefined) => {
    if (one === undefined || other === undefined || same(one, other)) return
    differences.push({ where: found.where, row, column, expected: one, found: other })
  }
  hold('', '行数', String(expected.rows.length), String(found.rows.length))
  for (const [index, row] of expected.rows.entries()) {
    const other = found.rows[index] ?? {}
    for (const column of columns)
      hold(`${row.序号 ?? ''} ${row.工序 ?? ''}`, column, row[column], other[column])
  }
  hold('合计', '标准工时', expected.totals.seconds, found.totals.seconds)
  hold('合计', '计算单价', expected.totals.computed, found.totals.computed)
  hold('合计', '计件单价', expected.totals.price, found.totals.price)
  return differences
}

/** How many cells a comparison holds against each other: nothing is the same as nothing. */
export const countCells = (expected: PriceSheet, found: PriceSheet): number =>
  expected.rows.reduce((sum, row, index) => {
    const other = found.rows[index] ?? {}
    return sum + columns.filter((column) => row[column] !== undefined && other[column] !== undefined).length
  }, 0)
