import { scaleOf, type DecimalString } from '../numbers/decimal-string.ts'
import { publicText, type PublicText } from './public-text.ts'

/** A figure as decimal text, ASCII sign and point; never a JavaScript number. */
export type Figure = { readonly kind: 'figure'; readonly decimal: DecimalString & PublicText }

/** Printed as a dash, never as 0 or blank. */
export type MissingFigure = { readonly kind: 'missing' }

/** How all figures of one column print. `always` puts a sign before every value but zero. */
export type FigureFormat = { readonly decimals: number; readonly sign: 'minus-only' | 'always' }

export const missingFigure: MissingFigure = { kind: 'missing' }

export const figure = (decimal: DecimalString, visibility: 'public'): Figure => ({
  kind: 'figure',
  decimal: publicText(decimal, visibility),
})

/** Zeros are added up to the column's decimals; a digit is never cut: the check of the document reports it. */
export function padFigure(value: Figure, decimals: number): string {
  const scale = scaleOf(value.decimal)
  if (scale >= decimals) return value.decimal
  return `${value.decimal}${scale === 0 ? '.' : ''}${'0'.repeat(decimals - scale)}`
}

/** 0.004 → ＋0.004, -0.001 → －0.001: full-width signs, as on every page. */
export function printFigure(value: Figure | MissingFigure, format: FigureFormat): string {
  if (value.kind === 'missing') return '—'
  const padded = padFigure(value, format.decimals)
  if (padded.startsWith('-')) return `－${padded.slice(1)}`
  const isZero = !/[1-9]/.test(padded)
  return format.sign === 'always' && !isZero ? `＋${padded}` : padded
}
