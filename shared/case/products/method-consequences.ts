import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { compareMethods, type Method } from '../../product/method-card.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listFacts, readRecord, type Entry } from '../read.ts'
import { setFields } from '../write.ts'
import { methodOf } from './methods.ts'
import { takenMethodDigest } from './taken-method.ts'

const isSealedAt = (state: FoldState, operationId: string, version: string): boolean =>
  listFacts(state, 'study-seal').some(
    (seal) => seal.operationId === operationId && seal.cardVersion === version,
  )

/** A card by which somebody was timed gets a new number when the way of working changes; the grade is no part of that. */
function raiseVersion(state: FoldState, operationId: string): readonly SetOperation[] {
  const version = readRecord(state, 'method-card', operationId)?.version ?? '1'
  if (!/^[0-9]+$/.test(version) || !isSealedAt(state, operationId, version)) return []
  const raised = decimalOfCount(BigInt(version) + 1n)
  return [setFields('method-card', operationId, { version: raised })]
}

/** A line from the operation library keeps its time as long as the hands do what they did there. */
function reviseTaken(
  { id, timeSource, takenMethod }: Entry<'operation'>,
  after: Method,
  measured: boolean,
): readonly SetOperation[] {
  const same = takenMethodDigest(after) === takenMethod
  if (timeSource === 'similar-operation' && !same)
    return [setFields('operation', id, { timeSource: 'measured' })]
  if (timeSource === 'measured' && same && !measured)
    return [setFields('operation', id, { timeSource: 'similar-operation' })]
  return []
}

/**
 * A carried line whose method changed is measured anew; it keeps the earlier figures unread, so that taking the
 * change back by hand makes it 沿用 again as long as nobody has measured it.
 */
function reviseOrigin(state: FoldState, operationId: string, after: Method): readonly SetOperation[] {
  const operation = readRecord(state, 'operation', operationId)
  if (operation === undefined) return []
  const measured = listFacts(state, 'study-seal').some((seal) => seal.operationId === operationId)
  if ((operation.takenMethod ?? null) !== null) return reviseTaken(operation, after, measured)
  const source = operation.copiedFrom ?? null
  if (source === null) return []
  if (operation.timeSource === 'carried-over') {
    return [setFields('operation', operationId, { timeSource: 'measured' })]
  }
  const known = operation.givenSeconds !== null && operation.givenSeconds !== undefined
  const back =
    operation.timeSource === 'measured' &&
    known &&
    !measured &&
    readRecord(state, 'operation', source) !== undefined
  if (!back || compareMethods(methodOf(state, source), after).length > 0) return []
  return [setFields('operation', operationId, { timeSource: 'carried-over' })]
}

/** What else must be written when the method of an operation becomes `after`; nothing when it stays the same. */
export function methodConsequences(
  state: FoldState,
  operationId: string,
  after: Method,
): readonly SetOperation[] {
  const changed = compareMethods(methodOf(state, operationId), after)
  if (changed.length === 0) return []
  const otherWay = changed.some((part) => part !== 'grade')
  return [...(otherWay ? raiseVersion(state, operationId) : []), ...reviseOrigin(state, operationId, after)]
}
