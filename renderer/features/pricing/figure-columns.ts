import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'

/** The columns whose figures open their derivation, left to right. */
export const figureColumns = [
  'standard-time',
  'time-error',
  'output-quota',
  'hourly-standard',
  'coefficient',
  'price',
  'shift-income',
] as const satisfies readonly ExplainedFigure[]

export type FigureColumn = (typeof figureColumns)[number]

export const figureColumnNames: Readonly<Record<FigureColumn, string>> = {
  'standard-time': '标准工时',
  'time-error': '误差',
  'output-quota': '产量定额',
  'hourly-standard': '小时标准',
  coefficient: '系数',
  price: '工价',
  'shift-income': '8 小时收入',
}

export const isFigureColumn = (text: string | undefined): text is FigureColumn =>
  figureColumns.some((column) => column === text)

/** One figure of the table, whether its own derivation is shown or one of its line's references. */
export type ShownFigure = { readonly operationId: string; readonly figure: ExplainedFigure }

export type FigureCell = { readonly operationId: string; readonly column: FigureColumn }
