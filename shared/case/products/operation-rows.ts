import type { DecimalString } from '../../numbers/decimal-string.ts'
import { lineOrigin, type LineOrigin } from '../../product/line-origin.ts'
import type { CardState } from '../../product/method-card.ts'
import type { WorkGradeChoice } from '../../product/work-grade.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { readMethod } from '../measurement/method.ts'
import { listFacts, listRecords, readRecord, type Entry } from '../read.ts'
import { readMethodCard } from './methods.ts'

/** A row of the operation sheet as people see it; words that were not written are empty. */
export type OperationRow = {
  readonly id: string
  /** Counted from 1. */
  readonly number: number
  readonly order: string | null
  readonly section: string
  readonly jobType: string
  readonly name: string
  readonly machine: string
  readonly countingUnit: string
  readonly countPerGarment: DecimalString | null
  readonly gradeId: string | null
  readonly gradeName: string
  readonly currentPriceYuan: DecimalString | null
  readonly card: CardState
  /** Its time was not measured here and has been given: nobody times it, and it can do without a card. */
  readonly timeGiven: boolean
  readonly origin: LineOrigin | undefined
  /** Sealed by a method that is no longer the one on the card: 需复测. */
  readonly toRemeasure: boolean
}

/** The grades of work that may be written into the sheet, in the order of the terms. */
export const gradeChoices = (state: FoldState): readonly WorkGradeChoice[] =>
  listRecords(state, 'work-grade').flatMap(({ id, name }) =>
    name === null || name === undefined || name === '' ? [] : [{ id, name }],
  )

/** The records behind the sheet of one product, in their order. */
export const operationsOf = (
  state: FoldState,
  productId: string | undefined,
): readonly Entry<'operation'>[] =>
  productId === undefined
    ? []
    : listRecords(state, 'operation').filter((operation) => operation.productId === productId)

function sealedDigests(state: FoldState): ReadonlyMap<string, readonly string[]> {
  const digests = new Map<string, string[]>()
  for (const { operationId, methodDigest } of listFacts(state, 'study-seal')) {
    digests.set(operationId, [...(digests.get(operationId) ?? []), methodDigest])
  }
  return digests
}

function buildRows(state: FoldState, productId: string): readonly OperationRow[] {
  const gradeNames = new Map(gradeChoices(state).map(({ id, name }) => [id, name]))
  const seals = sealedDigests(state)
  const styleCopied = (readRecord(state, 'product', productId)?.copiedFrom ?? null) !== null
  return operationsOf(state, productId).map((operation, index) => {
    const sealed = seals.get(operation.id)
    const gradeId = operation.gradeId ?? null
    return {
      id: operation.id,
      number: index + 1,
      order: operation.order ?? null,
      section: operation.section ?? '',
      jobType: operation.jobType ?? '',
      name: operation.name ?? '',
      machine: operation.machine ?? '',
      countingUnit: operation.countingUnit ?? '',
      countPerGarment: operation.countPerGarment ?? null,
      gradeId,
      gradeName: gradeId === null ? '' : (gradeNames.get(gradeId) ?? ''),
      currentPriceYuan: operation.currentPriceYuan ?? null,
      card: readMethodCard(state, operation.id).state,
      timeGiven:
        (operation.timeSource ?? 'measured') !== 'measured' && (operation.givenSeconds ?? null) !== null,
      origin: lineOrigin({
        copiedFrom: operation.copiedFrom ?? null,
        takenFrom: operation.takenFrom ?? null,
        timeSource: operation.timeSource ?? null,
        styleCopied,
      }),
      toRemeasure: sealed !== undefined && !sealed.includes(readMethod(state, operation.id).digest),
    }
  })
}

const rowsOf = remember(buildRows)

/** The operation sheet of one product; the same array as long as nothing it shows changes. */
export const operationRows = (state: FoldState, productId: string | undefined): readonly OperationRow[] =>
  productId === undefined ? [] : rowsOf(state, productId)
