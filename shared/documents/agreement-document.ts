import type { ArticleCaptions, ItemLevel } from './article-numbers.ts'
import type { DocumentFrame } from './page-furniture.ts'
import type { PublicText } from './public-text.ts'
import type { LabelledRuns, Runs } from './run.ts'

export type ArticleBlock =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  /** Its number （一） 1. （1） is made from its place in the list; items of a deeper level follow their parent. */
  | { readonly kind: 'item'; readonly level: ItemLevel; readonly runs: Runs }
  /** Alone between two rules, never broken. */
  | { readonly kind: 'formula'; readonly runs: Runs }

export type Article = { readonly caption: PublicText; readonly blocks: readonly ArticleBlock[] }

export type Chapter = { readonly title: PublicText; readonly articles: readonly Article[] }

export type SignatureSide = {
  readonly party: LabelledRuns
  readonly representative: LabelledRuns
  readonly signedOn: LabelledRuns
}

/** Where both leads write the code by hand after reading it to each other. */
export type CodeBox = {
  readonly codeLabel: PublicText
  readonly handLabel: PublicText
  readonly note: PublicText
}

/** 劳动定额专项协议. The whole last chapter and the signatures form one unbreakable unit. */
export type AgreementDocument = DocumentFrame & {
  readonly kind: 'agreement'
  readonly titleLines: readonly PublicText[]
  /** Parties and number. */
  readonly opening: readonly LabelledRuns[]
  readonly chapters: readonly Chapter[]
  readonly signatures: readonly SignatureSide[]
  readonly codeBox: CodeBox | null
}

export const captionsOf = (agreement: AgreementDocument): ArticleCaptions =>
  agreement.chapters.flatMap((chapter) => chapter.articles.map((each) => each.caption))
