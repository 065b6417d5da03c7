import type { ClauseId } from './clause-id.ts'
import type { AnswerKey } from './questions.ts'
import type { ListSourceId, SourceId } from './source-id.ts'

/** A stretch of the text as it is written down once, before any case fills it. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly key: AnswerKey }
  | { readonly kind: 'source'; readonly source: SourceId }
  | { readonly kind: 'list'; readonly list: 'allowance-parts' }
  /** An article by its caption; its number is made when the page is made. */
  | { readonly kind: 'article'; readonly caption: string }
  /** A figure that nobody can agree otherwise: an hour's seconds, the size of a sheet. */
  | { readonly kind: 'fixed'; readonly text: string }

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'item'; readonly level: 1 | 2 | 3; readonly parts: readonly TextPart[] }
  | { readonly kind: 'formula'; readonly parts: readonly TextPart[] }
  /** One item for each row of a list. */
  | { readonly kind: 'items-of'; readonly list: Exclude<ListSourceId, 'allowance-parts'> }

export type TextArticle = {
  readonly caption: string
  /** What the article answers for; the content check reads it. */
  readonly clauses: readonly ClauseId[]
  readonly blocks: readonly TextBlock[]
}

export type TextChapter = { readonly title: string; readonly articles: readonly TextArticle[] }
