import type { ArticleCaptions } from './article-numbers.ts'
import type { DocumentFrame } from './page-furniture.ts'
import type { PublicText } from './public-text.ts'
import type { LabelledRuns, Runs } from './run.ts'
import type { Table } from './table.ts'

/** The group that measured and negotiated: each side signs with its leader and members. */
export type GroupSignatures = {
  /** Printed over several lines beside both sides. */
  readonly label: readonly PublicText[]
  readonly sides: readonly (readonly PublicText[])[]
}

export type Posting = LabelledRuns & { readonly postedOn: PublicText }

/** 新品劳动定额与计件单价确认单: one style, one page. */
export type StyleConfirmation = DocumentFrame & {
  readonly kind: 'style-confirmation'
  readonly articleCaptions: ArticleCaptions
  /** 附件五　第7号 above the title, and without space at the foot. */
  readonly annexNumber: PublicText
  readonly footNumber: PublicText
  readonly sheetNumber: LabelledRuns
  readonly codeLabel: PublicText
  readonly title: PublicText
  readonly facts: readonly (readonly LabelledRuns[])[]
  readonly table: Table
  readonly note: Runs
  /** 执行日, 试行期, 复核, 复核人. */
  readonly terms: readonly LabelledRuns[]
  readonly group: GroupSignatures
  readonly signedOn: LabelledRuns
  /** Absent on a draft, so that a draft cannot pass for the copy on the wall. */
  readonly posting: Posting | null
}
