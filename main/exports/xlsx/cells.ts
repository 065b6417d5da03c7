import type { Cell as SheetCell, CellObject } from 'write-excel-file/node'
import type { Figure, FigureFormat, MissingFigure } from '../../../shared/documents/figure.ts'
import { padFigure } from '../../../shared/documents/figure.ts'
import { recogniseDecimal, scaleOf, type DecimalString } from '../../../shared/numbers/decimal-string.ts'

const withoutTrailingZeros = (decimal: DecimalString): string =>
  scaleOf(decimal) === 0 ? decimal : decimal.replace(/\.?0+$/, '')

/** A workbook stores binary numbers: only a decimal that comes back with the same digits may become one. */
function exactNumber(decimal: DecimalString): number | null {
  const value = Number(decimal)
  return String(value) === withoutTrailingZeros(decimal) ? value : null
}

const numberFormat = ({ decimals, sign }: FigureFormat): string => {
  const plain = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  return sign === 'always' ? `+${plain};-${plain};${plain}` : plain
}

export const textCell = (text: string, look: CellObject = {}): SheetCell => ({
  ...look,
  value: text,
  type: String,
})

/** A number with the column's own decimals, so that sums work; a decimal too long for that stays text. */
export function figureCell(
  cell: Figure | MissingFigure,
  format: FigureFormat,
  look: CellObject = {},
): SheetCell {
  if (cell.kind === 'missing') return textCell('—', { ...look, align: 'right' })
  const value = exactNumber(cell.decimal)
  return value === null
    ? textCell(padFigure(cell, format.decimals), { ...look, align: 'right' })
    : { ...look, value, type: Number, format: numberFormat(format), align: 'right' }
}

/** A printed value of a derivation: a number where it is a plain decimal, else the text as printed. */
export function printedCell(text: string, look: CellObject = {}): SheetCell {
  const decimal = recogniseDecimal(text)
  const value = decimal === null ? null : exactNumber(decimal)
  if (decimal === null || value === null) return textCell(text, { ...look, align: 'right' })
  const format = numberFormat({ decimals: scaleOf(decimal), sign: 'minus-only' })
  return { ...look, value, type: Number, format, align: 'right' }
}
