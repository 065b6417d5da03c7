import { recordKinds, type PublicKindName } from '../../case/record-kinds.ts'
import type { DateString } from '../../dates/date-string.ts'
import { paperDate } from '../../terms/paper-date.ts'
import { publicText, type PublicText } from '../public-text.ts'

/**
 * The one way for a text of the record onto paper: it passes with the visibility of its kind. A kind that is not
 * public does not compile, and throws where the types were talked around.
 */
export const recordText = (kind: PublicKindName, text: string): PublicText =>
  publicText(text, recordKinds[kind].visibility)

/** Words and figures that our own functions made of public fields. */
export const madeText = (text: string): PublicText => publicText(text, 'public')

export const dateText = (date: DateString): PublicText => madeText(paperDate(date))
