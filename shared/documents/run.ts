import type { PublicText } from './public-text.ts'

/** A stretch of a paragraph. */
export type Run =
  | { readonly kind: 'text'; readonly text: PublicText }
  /** A figure bound to the case: never broken across lines, marked so that a reader of the file can find it. */
  | { readonly kind: 'bound'; readonly text: PublicText }
  /** A question the parties have not answered yet; only a draft may carry one. */
  | { readonly kind: 'hole'; readonly question: PublicText }
  /** An article, named by its caption; its number is made when the page is made. */
  | { readonly kind: 'article'; readonly caption: PublicText }
  /** Written by hand on the printed page. */
  | { readonly kind: 'blank'; readonly width: BlankWidth }
  | { readonly kind: 'tick'; readonly ticked: boolean }

/** `gap` leaves room without a line under it. */
export type BlankWidth = 'short' | 'medium' | 'long' | 'gap'

export type Runs = readonly Run[]

export const text = (content: PublicText): Run => ({ kind: 'text', text: content })
export const bound = (content: PublicText): Run => ({ kind: 'bound', text: content })
export const hole = (question: PublicText): Run => ({ kind: 'hole', question })
export const article = (caption: PublicText): Run => ({ kind: 'article', caption })
export const blank = (width: BlankWidth): Run => ({ kind: 'blank', width })
export const tick = (ticked: boolean): Run => ({ kind: 'tick', ticked })

/** A label and what stands beside it. */
export type LabelledRuns = { readonly label: PublicText; readonly runs: Runs }
