import { z } from 'zod'
import { fieldsSchema, wellFormed, type FieldValue, type Fields } from './field-value.ts'
import { visibilities, type Visibility } from './visibility.ts'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** SHA-256 of the change's canonical JSON (RFC 8785), 64 lower-case hex digits. */
export type ChangeId = Branded<'ChangeId'>
export type CaseId = Branded<'CaseId'>
/** One working copy: a fresh random id whenever a copy is created, rebuilt or restored. */
export type ReplicaId = Branded<'ReplicaId'>

export type { FieldValue, Fields }

export type RecordReference = { readonly kind: string; readonly id: string }

export type SetOperation = RecordReference & {
  readonly type: 'set'
  readonly visibility: Visibility
  readonly fields: Fields
}

/** A fact is never edited. `freezes` names records that no later operation can change. */
export type FactOperation = RecordReference & {
  readonly type: 'fact'
  readonly visibility: Visibility
  readonly fields: Fields
  readonly freezes?: readonly RecordReference[]
}

export type Operation = SetOperation | FactOperation

/**
 * The unit of the record: immutable, content-addressed, replicated by union.
 * `prev` is this replica's previous change; `seen` names the changes of others newly folded in;
 * `clock` is 1 + the greatest clock seen; `at` is for people and orders nothing.
 */
export type Change = {
  readonly v: number
  readonly caseId: CaseId
  readonly replica: ReplicaId
  readonly seq: number
  readonly prev: ChangeId | null
  readonly seen: readonly ChangeId[]
  readonly clock: number
  readonly at: string
  readonly by: string
  readonly label: string
  readonly operations: readonly Operation[]
}

/**
 * `raw` is the canonical JSON as it was found, kept when this build could not write it again itself:
 * a change of a newer version (then `operations` is empty) or of an older one (then `change` is upcast).
 */
export type IdentifiedChange = { readonly id: ChangeId; readonly change: Change; readonly raw?: string }

/** The version this build writes; a greater one is kept, carried and opens read-only. */
export const currentChangeVersion = 1

const text = (longest: number) => z.string().max(longest).refine(wellFormed, 'well-formed-text')
const name = text(64).min(1)
const changeId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((hex) => hex as ChangeId)
const reference = z.strictObject({ kind: name, id: name })
const operationBase = { kind: name, id: name, visibility: z.enum(visibilities), fields: fieldsSchema }

export const operationSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), ...operationBase }),
  z.strictObject({ type: z.literal('fact'), ...operationBase, freezes: z.array(reference).optional() }),
])

/** `__proto__` would fit the letters but cannot be a key of a plain object, and a vector is keyed by replica. */
const plainId = name.regex(/^(?!__proto__$)[A-Za-z0-9_-]+$/)
export const caseIdSchema = plainId.transform((id) => id as CaseId)
export const replicaIdSchema = plainId.transform((id) => id as ReplicaId)
const wholeNumber = z.int().min(0)

/** What every version keeps for ever, so that an older build still checks chains and follows causality. */
const envelope = {
  v: z.int().min(1),
  caseId: caseIdSchema,
  replica: replicaIdSchema,
  seq: wholeNumber,
  prev: changeId.nullable(),
  seen: z.array(changeId),
  clock: wholeNumber,
}
export const envelopeSchema = z.object(envelope)

/** Shape of a change of the current version; an unknown field is refused by name. */
export const changeSchema: z.ZodType<Change> = z.strictObject({
  ...envelope,
  at: text(40),
  by: text(80),
  label: text(400),
  operations: z.array(operationSchema).max(20_000),
})

export const changeIdSchema = changeId
