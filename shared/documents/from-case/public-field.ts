import { recordKinds, type PublicKindName } from '../../case/record-kinds.ts'
import type { DateString } from '../../dates/date-string.ts'
import { paperDate } from '../../terms/paper-date.ts'
import { publicText, type PublicText } from '../public-text.ts'

const betweenScripts = /(?<=\p{Script=Han}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) +(?=\p{Script=Han})/gu

/** 圆领 T 恤 → 圆领T恤: on paper no space stands between Chinese and Latin letters or figures. */
const closeUp = (text: string): string => text.replace(betweenScripts, '')

/**
 * The one way for a text of the record onto paper: it passes with the visibility of its kind. A kind that is not
 * public does not compile, and throws where the types were talked around. The name of a party stays as it is given.
 */
export const recordText = (kind: PublicKindName, text: string): PublicText =>
  publicText(kind === 'party' ? text : closeUp(text), recordKinds[kind].visibility)

/** Words and figures that our own functions made of public fields. */
export const madeText = (text: string): PublicText => publicText(closeUp(text), 'public')

export const dateText = (date: DateString): PublicText => madeText(paperDate(date))
