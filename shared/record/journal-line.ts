import { addressOf, canonicalJson, isCanonical } from './change-id.ts'
import {
  changeSchema,
  currentChangeVersion,
  envelopeSchema,
  type Change,
  type ChangeId,
  type IdentifiedChange,
} from './change.ts'
import {
  accepted,
  refused,
  type RecordProblem,
  type RecordProblemCode,
  type RecordResult,
} from './record-problem.ts'
import { schemaProblems } from './schema-problem.ts'
import { upcast, upcasts, type JsonObject, type Upcast } from './upcast.ts'

/** `id SP canonical-json LF`. A change of another version leaves exactly as it came. */
export function formatJournalLine(identified: IdentifiedChange): string {
  return `${identified.id} ${identified.raw ?? canonicalJson(identified.change)}\n`
}

/** A newer change is carried and takes its place in the chain, but its operations are not understood. */
export const isNewer = (identified: IdentifiedChange): boolean => identified.change.v > currentChangeVersion

/**
 * Reads one line, with or without its LF. An accepted line has a verified id, and writing it again
 * gives the same bytes: JSON that says the same in other words is refused.
 */
export function parseJournalLine(
  line: string,
  registry: readonly Upcast[] = upcasts,
): RecordResult<IdentifiedChange> {
  const text = line.endsWith('\n') ? line.slice(0, -1) : line
  const [, id, json] = /^([0-9a-f]{64}) (\{.*\})$/s.exec(text) ?? []
  if (id === undefined || json === undefined) return damaged('not-a-line', text.slice(0, 80), 'id SP json')
  const address = addressOf(json)
  if (address !== id) return damaged('id-does-not-match', id, address)
  try {
    const body: unknown = JSON.parse(json)
    return isObject(body) ? readBody(address, json, body, registry) : damaged('broken-json', '', 'object')
  } catch (error) {
    return damaged('broken-json', String(error).slice(0, 200), 'json')
  }
}

function readBody(
  id: ChangeId,
  json: string,
  body: JsonObject,
  registry: readonly Upcast[],
): RecordResult<IdentifiedChange> {
  const v = typeof body['v'] === 'number' ? body['v'] : currentChangeVersion
  if (v > currentChangeVersion) return readNewer(id, json, body)
  if (v === currentChangeVersion) return readCurrent(id, json, body)
  const raised = upcast(body, v, registry)
  if (!raised.ok) return raised
  const change = readChange(raised.value)
  return change.ok ? accepted({ id, change: change.value, raw: json }) : change
}

function readCurrent(id: ChangeId, json: string, body: JsonObject): RecordResult<IdentifiedChange> {
  const change = readChange(body)
  if (!change.ok) return change
  return isCanonical(json, body)
    ? accepted({ id, change: change.value })
    : damaged('not-canonical', json.slice(0, 80), 'rfc-8785')
}

function readChange(body: JsonObject): RecordResult<Change> {
  const parsed = changeSchema.safeParse(body)
  return parsed.success
    ? accepted(parsed.data)
    : refused(...schemaProblems(parsed.error, 'invalid-change', 'restore-from-another-copy'))
}

function readNewer(id: ChangeId, json: string, body: JsonObject): RecordResult<IdentifiedChange> {
  const parsed = envelopeSchema.safeParse(body)
  if (!parsed.success) {
    return refused(...schemaProblems(parsed.error, 'newer-version-unreadable', 'update-the-app'))
  }
  const words = { at: textOf(body['at']), by: textOf(body['by']), label: textOf(body['label']) }
  return accepted({ id, change: { ...parsed.data, ...words, operations: [] }, raw: json })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function damaged(code: RecordProblemCode, given: string, expected: string): RecordResult<never> {
  const problem: RecordProblem = { code, at: '', given, expected, remedy: 'restore-from-another-copy' }
  return refused(problem)
}
