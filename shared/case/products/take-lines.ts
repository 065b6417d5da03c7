import { carriedTimeOf } from '../../product/carried-time.ts'
import { methodCardFields, type MethodCard, type MethodElement } from '../../product/method-card.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import {
  choiceOfLine,
  chooseBand,
  noBand,
  readChoice,
  type BandChoice,
} from '../terms/coefficient-choices.ts'
import { readRecord, type Entry } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { readCoefficientTables } from '../terms/read-coefficient-tables.ts'
import { setFields } from '../write.ts'
import { addOperations } from './add-operations.ts'
import type { ReadEarlierLine } from './earlier-line.ts'
import { elementsOf } from './methods.ts'

/** A line as it comes into a style from elsewhere, with its method. */
export type TakenLine = {
  readonly fields: FieldsOf<'operation'>
  /** Undefined where nobody has written a card. */
  readonly card: Partial<MethodCard> | undefined
  readonly elements: readonly (MethodElement & { readonly order: string | null })[]
  /** What the line is priced with where it comes from, table by table; undefined where other terms rule. */
  readonly bands?: LineBands
}

/** By table: what is chosen there. A table that is not named has nothing chosen. */
export type LineBands = ReadonlyMap<string, BandChoice>

/** Where lines of earlier styles are taken to. */
export type LineTaking = {
  readonly productId: string
  /** The place among the lines the style has. */
  readonly index: number
  /** The lines that are taken, in their new order. */
  readonly from: readonly Entry<'operation'>[]
  readonly earlier: ReadEarlierLine
  readonly newId: () => string
  /** The bands of the style itself, where they come into being with the lines. */
  readonly styleBands?: LineBands
}

export const bandsOfStyle = (state: FoldState, productId: string): LineBands =>
  new Map(readCoefficientTables(state).map(({ tableId }) => [tableId, readChoice(state, productId, tableId)]))

const bandsOfLine = (state: FoldState, line: Entry<'operation'>): LineBands =>
  new Map(readCoefficientTables(state).map(({ tableId }) => [tableId, choiceOfLine(state, line, tableId)]))

/** A line keeps the bands its price was made with, also in a style that chose others. */
const addBands = (id: string, { bands }: TakenLine, styleBands: LineBands): readonly SetOperation[] =>
  [...(bands ?? [])].flatMap(([tableId, band]) =>
    band === (styleBands.get(tableId) ?? null) ? [] : [chooseBand(id, tableId, band ?? noBand)],
  )

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

/** A line of an earlier style; it keeps the time and price it has there as 沿用 and says where it came from. */
export function lineOfStyle(
  state: FoldState,
  source: Entry<'operation'>,
  earlier: ReadEarlierLine,
): TakenLine {
  const card = readRecord(state, 'method-card', source.id)
  return {
    fields: copyFields(state, source, earlier),
    card:
      card === undefined
        ? undefined
        : Object.fromEntries(methodCardFields.map((field) => [field, card[field] ?? undefined])),
    elements: elementsOf(state, source.id),
    bands: bandsOfLine(state, source),
  }
}

function addMethod(id: string, { card, elements }: TakenLine, newId: () => string): readonly SetOperation[] {
  return [
    ...(card === undefined ? [] : [setFields('method-card', id, card)]),
    ...elements.map(({ order, name, breakPoint, frequency }) =>
      setFields('element', newId(), {
        operationId: id,
        order,
        name,
        breakPoint,
        ...(frequency === '' ? {} : { frequency }),
      }),
    ),
  ]
}

/** Lines from wherever they come, before the `index`-th of those the style has, each with its method. */
export function addTakenLines(
  state: FoldState,
  productId: string,
  index: number,
  taken: readonly TakenLine[],
  newId: () => string,
  styleBands = bandsOfStyle(state, productId),
): readonly SetOperation[] {
  const lines = taken.map((line) => ({ line, id: newId() }))
  return [
    ...addOperations(
      state,
      productId,
      index,
      lines.map(({ line, id }) => ({ id, fields: line.fields })),
    ),
    ...lines.flatMap(({ line, id }) => addMethod(id, line, newId)),
    ...lines.flatMap(({ line, id }) => addBands(id, line, styleBands)),
  ]
}

/** Copies lines with their method; each keeps the earlier time and price as 沿用 and says where it came from. */
export const takeLines = (
  state: FoldState,
  { productId, index, from, earlier, newId, styleBands }: LineTaking,
): readonly SetOperation[] =>
  addTakenLines(
    state,
    productId,
    index,
    from.map((source) => lineOfStyle(state, source, earlier)),
    newId,
    styleBands,
  )
