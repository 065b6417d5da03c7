import { checkAnswer } from '../../agreement/check-answer.ts'
import { findAnswerPlace } from '../../agreement/questions.ts'
import { beijingMinute } from '../../dates/beijing-time.ts'
import { parseDate, type DateString } from '../../dates/date-string.ts'
import { lastOfWeekdays, nextWeekday } from '../../dates/working-days.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { isOpen, type Conflict } from '../../record/read-state.ts'
import type { PricedTable } from '../pricing/priced-table.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'
import { openFieldsOf } from '../versions/open-field.ts'
import { openLinesOf } from '../bargaining/agreed-lines.ts'
import { styleName } from './annex-products.ts'

/** What the sheet asks for; the rest it takes from the case. */
export const confirmationFields = [
  'number',
  'annexNumber',
  'measuredOn',
  'negotiatedOn',
  'effectiveOn',
  'trialDays',
  'signedOn',
] as const
export type ConfirmationField = (typeof confirmationFields)[number]

/** The weekly sheet of one style as the case knows it. A field that is not stated is null. */
export type CaseConfirmation = {
  readonly product: Entry<'product'>
  /** The style it was copied from. */
  readonly from: Entry<'product'> | undefined
  readonly number: string | null
  readonly annexNumber: string | null
  /** The other styles of the case whose sheets bear the same number in 附件五. */
  readonly sameNumberAs: readonly string[]
  /** The last day of timing and of agreeing: as stated, else as the facts say. */
  readonly measuredOn: DateString | null
  readonly negotiatedOn: DateString | null
  readonly effectiveOn: DateString | null
  /** Written by hand while nobody states it. */
  readonly signedOn: DateString | null
  readonly trialDays: number | null
  readonly trialEndsOn: DateString | null
  readonly reviewOn: DateString | null
  /** Row numbers by where their time comes from. */
  readonly measuredRows: readonly number[]
  readonly carriedRows: readonly number[]
  readonly otherRows: readonly number[]
  readonly openLines: readonly number[]
  readonly missing: readonly ConfirmationField[]
  readonly conflicts: readonly Conflict[]
  readonly draft: boolean
}

type Source = Entry<'confirmation'> | undefined

const settled = <Field extends ConfirmationField>(source: Source, field: Field): string | null =>
  source === undefined || isOpen(source.source, field) ? null : (source[field]?.trim() ?? null)

const wordsOf = (source: Source, field: ConfirmationField): string | null => {
  const words = settled(source, field)
  return words === '' ? null : words
}

const dateOf = (source: Source, field: ConfirmationField): DateString | null => {
  const date = parseDate(settled(source, field), { field: 'date' })
  return date.ok ? date.value : null
}

const latest = (moments: readonly (string | undefined)[]): DateString | null =>
  moments
    .flatMap((moment) => (moment === undefined ? [] : (beijingMinute(moment)?.date ?? [])))
    .sort()
    .at(-1) ?? null

/** Days of trial: as the sheet says, else as the agreement does. */
function trialDaysOf(state: FoldState, source: Source): number | null {
  const key = 'trial.days'
  const field = findAnswerPlace(key)?.field
  const answer = readRecord(state, 'answer', key)
  const agreed = answer === undefined || isOpen(answer.source, 'value') ? null : answer.value
  const given = wordsOf(source, 'trialDays') ?? agreed ?? ''
  return field === undefined || checkAnswer(key, field, given) !== undefined ? null : Number(given)
}

const rowsWhere = (table: PricedTable, wanted: (source: string) => boolean): readonly number[] =>
  table.rows.flatMap(({ time }, index) => (wanted(time.source) ? [index + 1] : []))

const ofTheSheet = new Set(['case', 'party', 'representative', 'terms', 'allowance-part', 'work-grade'])

const conflictsOfSheet = (state: FoldState, productId: string): readonly Conflict[] =>
  openFieldsOf(state)
    .map(({ conflict }) => conflict)
    .filter(
      ({ kind, id }) =>
        ofTheSheet.has(kind) || ((kind === 'confirmation' || kind === 'product') && id === productId),
    )

type Dates = Pick<CaseConfirmation, 'measuredOn' | 'negotiatedOn' | 'effectiveOn' | 'signedOn'>

const datesOf = (source: Source, { rows }: PricedTable): Dates => ({
  measuredOn:
    dateOf(source, 'measuredOn') ??
    latest(rows.flatMap(({ time }) => time.studies.map(({ seal }) => seal?.sealedAt))),
  negotiatedOn: dateOf(source, 'negotiatedOn') ?? latest(rows.map(({ lock }) => lock?.lockedAt)),
  effectiveOn: dateOf(source, 'effectiveOn'),
  signedOn: dateOf(source, 'signedOn'),
})

const sameNumberAs = (
  state: FoldState,
  productId: string,
  annexNumber: string | null,
): CaseConfirmation['sameNumberAs'] =>
  listRecords(state, 'product').flatMap((other) => {
    const given =
      other.id === productId ? null : wordsOf(readRecord(state, 'confirmation', other.id), 'annexNumber')
    return given === null || given !== annexNumber ? [] : [styleName(state, other) || '没有款号的一款']
  })

export function readConfirmation(
  state: FoldState,
  product: Entry<'product'>,
  table: PricedTable,
): CaseConfirmation {
  const source = readRecord(state, 'confirmation', product.id)
  const dates = datesOf(source, table)
  const { effectiveOn } = dates
  const number = wordsOf(source, 'number')
  const annexNumber = wordsOf(source, 'annexNumber')
  const trialDays = trialDaysOf(state, source)
  const measuredRows = rowsWhere(table, (kind) => kind === 'measured')
  const onTrial = effectiveOn !== null && trialDays !== null && measuredRows.length > 0
  const trialEndsOn = onTrial ? lastOfWeekdays(effectiveOn, trialDays) : null
  const missing = (
    [
      ['number', number === null],
      ['annexNumber', annexNumber === null],
      ['measuredOn', dates.measuredOn === null && measuredRows.length > 0],
      ['negotiatedOn', dates.negotiatedOn === null],
      ['effectiveOn', effectiveOn === null],
      ['trialDays', trialDays === null && measuredRows.length > 0],
    ] as const
  ).flatMap(([field, lacks]) => (lacks ? [field] : []))
  const sameNumber = sameNumberAs(state, product.id, annexNumber)
  const openLines = openLinesOf(state, table)
  const conflicts = conflictsOfSheet(state, product.id)
  return {
    product,
    from: readRecord(state, 'product', product.copiedFrom ?? ''),
    number,
    annexNumber,
    sameNumberAs: sameNumber,
    ...dates,
    trialDays,
    trialEndsOn,
    reviewOn: trialEndsOn === null ? null : nextWeekday(trialEndsOn),
    measuredRows,
    carriedRows: rowsWhere(table, (kind) => kind === 'carried-over'),
    otherRows: rowsWhere(table, (kind) => kind === 'similar-operation' || kind === 'agreed-by-both'),
    openLines,
    missing,
    conflicts,
    draft: [openLines, missing, conflicts, sameNumber].some(({ length }) => length > 0),
  }
}
