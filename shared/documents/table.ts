import type { Figure, FigureFormat, MissingFigure } from './figure.ts'
import type { PublicText } from './public-text.ts'

export type ColumnRole =
  | 'row-number'
  | 'operation'
  | 'counting-unit'
  | 'work-grade'
  | 'standard-time'
  | 'output-quota'
  | 'coefficient'
  | 'computed-price'
  | 'adjustment'
  | 'piece-rate'
  | 'eight-hour-pay'
  | 'source'
  | 'agreed-round'
  | 'current-price'
  | 'rise'

export type Column = {
  readonly role: ColumnRole
  /** The head's lines, broken where a reader breaks them. */
  readonly head: readonly PublicText[]
  readonly unit: PublicText | null
  /** Neighbours with the same group stand under one shared head. */
  readonly group: PublicText | null
  /** Absent in a column of words. */
  readonly figures: FigureFormat | null
}

export type Cell = { readonly kind: 'words'; readonly text: PublicText } | Figure | MissingFigure

export type TableRow = {
  readonly cells: readonly Cell[]
  /** Grey ground and bold words: only the rows measured for this sheet. */
  readonly measuredNow: boolean
}

/** 部位: kept whole on a page where it fits one. */
export type TablePart = { readonly name: PublicText | null; readonly rows: readonly TableRow[] }

/** One cell for each column; null where a total says nothing. */
export type TotalRow = { readonly label: PublicText; readonly cells: readonly (Cell | null)[] }

export type Table = {
  readonly columns: readonly Column[]
  /** Head of the part column, which stands second; null where rows have no parts. */
  readonly partHead: PublicText | null
  readonly parts: readonly TablePart[]
  readonly totals: readonly TotalRow[]
}

export const words = (text: PublicText): Cell => ({ kind: 'words', text })
