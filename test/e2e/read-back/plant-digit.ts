import type { Column, PriceSheet } from './price-rows.ts'

/** The same sheet with the last digit of one cell changed: what a slip of the pen would leave on paper. */
export function plantDigit(sheet: PriceSheet, index: number, column: Column): PriceSheet {
  const row = sheet.rows[index]
  const figure = row?.[column] ?? ''
  const last = /[0-9]$/.exec(figure)?.[0]
  if (last === undefined)
    throw new Error(`${sheet.where} has no figure in line ${String(index + 1)}, ${column}`)
  const changed = figure.slice(0, -1) + String((Number(last) + 1) % 10)
  return {
    ...sheet,
    rows: sheet.rows.map((each, at) => (at === index ? { ...each, [column]: changed } : each)),
  }
}
