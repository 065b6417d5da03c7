import type { ImpactFigure } from '../../../../shared/case/pricing/impact/explain-impact.ts'

/** What stands open at the right: where a figure comes from, or how a package is made up. */
export type Opened =
  | { readonly kind: 'figure'; readonly columnKey: string; readonly figure: ImpactFigure }
  | { readonly kind: 'makeable-pieces' }
  | { readonly kind: 'package'; readonly packageId: string }

const partOf = (figure: ImpactFigure): string => {
  if (figure.kind === 'month') return figure.bandId
  return 'operationId' in figure ? figure.operationId : ''
}

/** Whether this figure of this column is the one whose derivation stands open. */
export const isOpen = (opened: Opened | undefined, columnKey: string, figure: ImpactFigure): boolean =>
  opened?.kind === 'figure' &&
  opened.columnKey === columnKey &&
  opened.figure.kind === figure.kind &&
  partOf(opened.figure) === partOf(figure)
