import { parseElementId, type ElementId } from '../../measurement/time-study/identity.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { parseExact, type ExactString } from '../../numbers/exact-string.ts'
import { digest } from '../../record/change-id.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'

export type MethodElement = {
  readonly elementId: ElementId
  readonly name: string
  readonly breakPoint: string
  readonly frequency: ExactString
}

export type MethodGap = 'start' | 'end' | 'elements' | 'break-points'

/** How an operation is done, as its card and its elements say now. */
export type Method = {
  readonly operationId: string
  readonly version: DecimalString
  readonly card: Entry<'method-card'> | undefined
  readonly elements: readonly MethodElement[]
  readonly gaps: readonly MethodGap[]
  /** Changes with anything that changes the work; the number of the version is not part of it. */
  readonly digest: string
}

const once = decimalLiteral('1')
const isEmpty = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

const elementsOf = (records: readonly Entry<'element'>[]): readonly MethodElement[] =>
  records.flatMap(({ id, name, breakPoint, frequency }) => {
    const elementId = parseElementId(id)
    if (!elementId.ok) return []
    const often = parseExact(frequency, { field: 'element-frequency' })
    return [
      {
        elementId: elementId.value,
        name: name ?? '',
        breakPoint: breakPoint ?? '',
        frequency: often.ok ? often.value : once,
      },
    ]
  })

const gapsOf = (
  card: Entry<'method-card'> | undefined,
  elements: readonly MethodElement[],
): readonly MethodGap[] => {
  const gaps: MethodGap[] = []
  if (isEmpty(card?.start)) gaps.push('start')
  if (isEmpty(card?.end)) gaps.push('end')
  if (elements.length === 0 || elements.some(({ name }) => isEmpty(name))) gaps.push('elements')
  if (elements.some(({ breakPoint }) => isEmpty(breakPoint))) gaps.push('break-points')
  return gaps
}

const methodFields = ['start', 'content', 'end', 'machine', 'size', 'material', 'excludes'] as const

export function readMethod(state: FoldState, operationId: string): Method {
  const card = readRecord(state, 'method-card', operationId)
  const records = listRecords(state, 'element').filter((element) => element.operationId === operationId)
  const elements = elementsOf(records)
  return {
    operationId,
    version: card?.version ?? once,
    card,
    elements,
    gaps: gapsOf(card, elements),
    digest: digest({
      card: methodFields.map((field) => card?.[field] ?? ''),
      elements: elements.map(({ elementId, name, breakPoint, frequency }) => [
        elementId,
        name,
        breakPoint,
        frequency,
      ]),
    }),
  }
}
