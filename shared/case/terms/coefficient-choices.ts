import type { SetOperation } from '../../record/change.ts'
import { digest } from '../../record/change-id.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readRecord, type Entry } from '../read.ts'
import { setFields } from '../write.ts'

/** What a style or a line says of a table: a band by its id, that the table does not apply, or nothing. */
export type BandChoice = string | null

/** 不用这张表. Said, so that nobody wonders whether it was forgotten. */
export const noBand = 'none'

/** One id for one choice on every machine: two people who choose apart see a conflict. */
export const choiceIdOf = (ownerId: string, tableId: string): string =>
  digest(['coefficient-choice', ownerId, tableId])

/** What a style, or a line for itself, has chosen from a table. */
export const readChoice = (state: FoldState, ownerId: string, tableId: string): BandChoice =>
  readRecord(state, 'coefficient-choice', choiceIdOf(ownerId, tableId))?.bandId ?? null

export const chooseBand = (ownerId: string, tableId: string, bandId: BandChoice): SetOperation =>
  setFields('coefficient-choice', choiceIdOf(ownerId, tableId), { ownerId, tableId, bandId })

/** A line, as far as it chooses. */
export type ChoosingLine = Pick<Entry<'operation'>, 'id' | 'productId'>

/** The line's own choice stands before its style's. */
export const choiceOfLine = (state: FoldState, line: ChoosingLine, tableId: string): BandChoice =>
  readChoice(state, line.id, tableId) ?? readChoice(state, line.productId ?? '', tableId)
