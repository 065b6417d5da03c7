import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import type { Method } from './method.ts'

/** What a study must record, else it cannot be defended. 上线天数 or 已做件数: one of the two is enough. */
export const conditionFields = [
  'daysOnLine',
  'piecesMade',
  'sizeTimed',
  'stitchDensity',
  'seamLength',
  'fabric',
  'machine',
  'machineSpeed',
  'attachments',
  'bundleSize',
  'qualityPassed',
  'countingUnit',
] as const
export type ConditionField = (typeof conditionFields)[number]

export type MissingCondition =
  Exclude<ConditionField, 'daysOnLine' | 'piecesMade'> | 'experience' | 'chosenByBoth'

const isEmpty = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

/** The conditions of a study that are still open, in the order of the form. */
export function missingConditions(study: Entry<'time-study'>): readonly MissingCondition[] {
  const missing: MissingCondition[] = []
  if (isEmpty(study.daysOnLine) && isEmpty(study.piecesMade)) missing.push('experience')
  for (const field of conditionFields)
    if (field !== 'daysOnLine' && field !== 'piecesMade' && isEmpty(study[field])) missing.push(field)
  if (study.chosenByBoth !== true) missing.push('chosenByBoth')
  return missing
}

/** What the cloth and the garment give to every operation of one style: taken over from the last study of it. */
const sameForTheStyle = ['sizeTimed', 'fabric', 'bundleSize'] as const

const lastStudyOfProduct = (state: FoldState, productId: string | null): Entry<'time-study'> | undefined => {
  const operations = new Set(
    listRecords(state, 'operation')
      .filter((operation) => operation.productId === productId)
      .map(({ id }) => id),
  )
  return listRecords(state, 'time-study')
    .filter(({ operationId }) => operations.has(operationId ?? ''))
    .at(-1)
}

const given = (text: string | null | undefined, most: number): string | undefined =>
  isEmpty(text) ? undefined : (text ?? '').slice(0, most)

/** What the card and the style already say is filled in for a new study; people correct it on the form. */
export function firstConditions(state: FoldState, method: Method): FieldsOf<'time-study'> {
  const operation = readRecord(state, 'operation', method.operationId)
  const product = readRecord(state, 'product', operation?.productId ?? '')
  const last = lastStudyOfProduct(state, operation?.productId ?? null)
  const fromStyle = Object.fromEntries(
    sameForTheStyle.flatMap((field) => (isEmpty(last?.[field]) ? [] : [[field, last?.[field]]])),
  )
  return {
    sizeTimed: given(method.card?.size, 40),
    fabric: given(method.card?.material, 60),
    machine: given(method.card?.machine, 60) ?? given(operation?.machine, 60),
    countingUnit: given(operation?.countingUnit, 8) ?? given(product?.countingUnit, 8),
    ...fromStyle,
  }
}
