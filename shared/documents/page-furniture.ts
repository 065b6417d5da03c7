import type { DateString } from '../dates/date-string.ts'
import type { PublicText } from './public-text.ts'

/** Top right on every page; in the document itself, so that no print option removes it. */
export type PageMark = 'demonstration' | 'draft'

export type FootLeft =
  /** 小签: both leads sign every page. */
  { readonly kind: 'initials' } | { readonly kind: 'words'; readonly text: PublicText }

/** What stands at the head and foot of every page. */
export type PageFurniture = {
  readonly shortTitle: PublicText
  readonly number: PublicText
  readonly marks: readonly PageMark[]
  readonly verificationCode: PublicText | null
  readonly footLeft: FootLeft
}

/** What every printed document has, whatever its kind. */
export type DocumentFrame = {
  readonly furniture: PageFurniture
  /** Of the file, for viewers. */
  readonly fileTitle: PublicText
  /** The document's own date, never a clock's: the same input gives the same bytes. */
  readonly issuedOn: DateString
}
