import { createContext, use } from 'react'
import type { PostClass } from '../../../shared/rules/class-floor.ts'

/** A figure of 立项 whose derivation can be shown. */
export type TermFigure =
  | { readonly kind: 'hourly-standard'; readonly gradeId: string }
  | { readonly kind: 'class-floor'; readonly postClass: PostClass }

export type ShownTermFigure = {
  readonly shown: TermFigure | undefined
  readonly open: (figure: TermFigure) => void
}

export const TermFigureContext = createContext<ShownTermFigure | undefined>(undefined)

export function useTermFigure(): ShownTermFigure {
  const figure = use(TermFigureContext)
  if (figure === undefined) throw new Error('no form of terms')
  return figure
}
