import type { ArticleCaptions } from './article-numbers.ts'
import type { DocumentFrame } from './page-furniture.ts'
import type { PublicText } from './public-text.ts'
import type { LabelledRuns, Runs } from './run.ts'
import type { Table } from './table.ts'

/** 附件一: the figures that bind. */
export type PriceAnnex = DocumentFrame & {
  readonly kind: 'price-annex'
  /** Of the agreement the notes refer to. */
  readonly articleCaptions: ArticleCaptions
  readonly annexNumber: PublicText
  readonly title: PublicText
  /** Product, the counting unit that all rows share, period: from left to right above the table. */
  readonly facts: readonly PublicText[]
  readonly table: Table
  readonly notesTitle: PublicText
  readonly notes: readonly Runs[]
  readonly signatures: readonly LabelledRuns[]
}
