import { carriedTimeOf } from '../../product/carried-time.ts'
import { methodCardFields } from '../../product/method-card.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readRecord, type Entry } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { setFields } from '../write.ts'
import { addOperations } from './add-operations.ts'
import type { ReadEarlierLine } from './earlier-line.ts'
import { elementsOf } from './methods.ts'

/** Where lines come from. Today: earlier styles of this case; an operation library of all cases fits the same call. */
export type LineTaking = {
  readonly productId: string
  /** The place among the lines the style has. */
  readonly index: number
  /** The lines that are taken, in their new order. */
  readonly from: readonly Entry<'operation'>[]
  readonly earlier: ReadEarlierLine
  readonly newId: () => string
}

function copyFields(
  state: FoldState,
  source: Entry<'operation'>,
  earlier: ReadEarlierLine,
): FieldsOf<'operation'> {
  const { section, jobType, name, machine, countingUnit, countPerGarment, gradeId } = source
  return {
    section,
    jobType,
    name,
    machine,
    countingUnit,
    countPerGarment,
    gradeId,
    copiedFrom: source.id,
    timeSource: 'carried-over',
    ...carriedTimeOf(earlier(state, source)),
  }
}

function copyCard(state: FoldState, from: string, to: string, newId: () => string): readonly SetOperation[] {
  const card = readRecord(state, 'method-card', from)
  const fields = Object.fromEntries(methodCardFields.map((field) => [field, card?.[field] ?? undefined]))
  return [
    ...(card === undefined ? [] : [setFields('method-card', to, fields)]),
    ...elementsOf(state, from).map(({ order, name, breakPoint, frequency }) =>
      setFields('element', newId(), {
        operationId: to,
        order,
        name,
        breakPoint,
        ...(frequency === '' ? {} : { frequency }),
      }),
    ),
  ]
}

/** Copies lines with their method; each keeps the earlier time and price as 沿用 and says where it came from. */
export function takeLines(state: FoldState, taking: LineTaking): readonly SetOperation[] {
  const { productId, index, from, earlier, newId } = taking
  const copies = from.map((source) => ({ source, id: newId() }))
  return [
    ...addOperations(
      state,
      productId,
      index,
      copies.map(({ source, id }) => ({ id, fields: copyFields(state, source, earlier) })),
    ),
    ...copies.flatMap(({ source, id }) => copyCard(state, source.id, id, newId)),
  ]
}
