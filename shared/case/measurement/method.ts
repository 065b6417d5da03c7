import { parseElementId, type ElementId } from '../../measurement/time-study/identity.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { parseExact, type ExactString } from '../../numbers/exact-string.ts'
import { cardState, methodCardFields, type CardPart, type MethodCard } from '../../product/method-card.ts'
import { digest } from '../../record/change-id.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { record } from '../../record/read-state.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'

export type MethodElement = {
  readonly elementId: ElementId
  readonly name: string
  readonly breakPoint: string
  readonly frequency: ExactString
}

/** How an operation is done, as its card and its elements say now. */
export type Method = {
  readonly operationId: string
  readonly version: DecimalString
  readonly card: Entry<'method-card'> | undefined
  readonly elements: readonly MethodElement[]
  /** What the card still lacks before anybody may be timed by it. */
  readonly gaps: readonly CardPart[]
  /** Changes with anything that changes the work; the number of the version is not part of it. */
  readonly digest: string
}

const once = decimalLiteral('1')
const textOf = (text: string | null | undefined): string => (text ?? '').trim()

type ElementFields = Pick<Entry<'element'>, 'id' | 'name' | 'breakPoint' | 'frequency'>

const elementsOf = (records: readonly ElementFields[]): readonly MethodElement[] =>
  records.flatMap(({ id, name, breakPoint, frequency }) => {
    const elementId = parseElementId(id)
    if (!elementId.ok) return []
    const often = parseExact(frequency, { field: 'element-frequency' })
    return [
      {
        elementId: elementId.value,
        name: textOf(name),
        breakPoint: textOf(breakPoint),
        frequency: often.ok ? often.value : once,
      },
    ]
  })

const textsOf = (card: Entry<'method-card'> | undefined): MethodCard => ({
  start: textOf(card?.start),
  content: textOf(card?.content),
  end: textOf(card?.end),
  machine: textOf(card?.machine),
  size: textOf(card?.size),
  material: textOf(card?.material),
  excludes: textOf(card?.excludes),
})

export function readMethod(state: FoldState, operationId: string): Method {
  const card = readRecord(state, 'method-card', operationId)
  const records = listRecords(state, 'element').filter((element) => element.operationId === operationId)
  const elements = elementsOf(records)
  const texts = textsOf(card)
  return {
    operationId,
    version: card?.version ?? once,
    card,
    elements,
    gaps: cardState(texts, elements).missing,
    digest: digest({
      machine: textOf(readRecord(state, 'operation', operationId)?.machine),
      card: methodCardFields.map((field) => texts[field]),
      elements: elements.map(({ elementId, name, breakPoint, frequency }) => [
        elementId,
        name,
        breakPoint,
        frequency,
      ]),
    }),
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Elements as a study was timed by them, also those that were taken off the card since. */
export const elementsOfStudy = (state: FoldState, elementIds: readonly string[]): readonly MethodElement[] =>
  elementsOf(
    elementIds.flatMap((id) => {
      const fields = record(state, 'element', id)?.fields
      if (fields === undefined) return []
      const { name, breakPoint, frequency } = fields
      return [{ id, name: text(name), breakPoint: text(breakPoint), frequency: text(frequency) }]
    }),
  )
