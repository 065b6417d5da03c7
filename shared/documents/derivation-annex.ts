import type { ArticleCaptions } from './article-numbers.ts'
import type { DocumentFrame } from './page-furniture.ts'
import type { PublicText } from './public-text.ts'
import type { LabelledRuns, Runs } from './run.ts'

/** One step of a row, read downward from the price. */
export type DerivationLine = {
  readonly label: PublicText
  readonly sum: Runs
  /** The value before its rounding, printed in front of an arrow; null where nothing was rounded. */
  readonly unrounded: PublicText | null
  readonly result: PublicText
  /** A filled dot on the rail: one of the two bargained roundings. */
  readonly rounding: boolean
}

/** An excluded reading keeps its number and is struck and bracketed. */
export type Reading = {
  readonly number: PublicText
  readonly seconds: PublicText
  readonly excluded: boolean
}

/** Readings of one element of one worker, numbered by cycle; no name where the row has a single group. */
export type ReadingGroup = {
  readonly name: PublicText | null
  readonly readings: readonly Reading[]
}

export type DerivationRow = {
  readonly rowNumber: PublicText
  readonly operation: PublicText
  readonly workGrade: PublicText
  /** One entry for each study: sheet, worker's code, time, method card. */
  readonly record: readonly PublicText[]
  readonly lines: readonly DerivationLine[]
  readonly readingsLabel: PublicText
  /** Between the label and the groups, where there are several: how they are read. */
  readonly readingsNote: PublicText | null
  readonly readings: readonly ReadingGroup[]
  /** Every exclusion with its effect, or that there was none. */
  readonly exclusions: readonly PublicText[]
}

/** 附件三: from the wall to the stopwatch. */
export type DerivationAnnex = DocumentFrame & {
  readonly kind: 'derivation-annex'
  readonly articleCaptions: ArticleCaptions
  readonly annexNumber: PublicText
  readonly title: PublicText
  readonly introduction: Runs
  readonly rows: readonly DerivationRow[]
  readonly calculator: LabelledRuns
}
