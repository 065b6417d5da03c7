import type { z } from 'zod'
import type { Operation } from '../record/change.ts'
import type { Meaning } from '../record/meaning.ts'
import type { Visibility } from '../record/visibility.ts'
import { agreementKinds, bargainingKinds } from './kinds/bargaining.ts'
import { impactKinds } from './kinds/impact.ts'
import { measurementKinds } from './kinds/measurement.ts'
import { operationLibraryKinds } from './kinds/operation-library.ts'
import { partyAndTermsKinds } from './kinds/parties-and-terms.ts'
import { productKinds } from './kinds/products.ts'
import { quotaKinds } from './kinds/quota.ts'
import type { RecordKind } from './kinds/record-kind.ts'

/** Every kind of record and fact, once: what it may hold and who may see it. Fields are checked here and nowhere else. */
export const recordKinds = {
  ...partyAndTermsKinds,
  ...productKinds,
  ...measurementKinds,
  ...bargainingKinds,
  ...agreementKinds,
  ...operationLibraryKinds,
  ...impactKinds,
  ...quotaKinds,
} as const satisfies Record<string, RecordKind>

type Kinds = typeof recordKinds
export type KindName = keyof Kinds
export type RecordKindName = {
  [Name in KindName]: Kinds[Name]['type'] extends 'set' ? Name : never
}[KindName]
export type FactKindName = { [Name in KindName]: Kinds[Name]['type'] extends 'fact' ? Name : never }[KindName]
/** Kinds that may reach paper for the wall. */
export type PublicKindName = {
  [Name in KindName]: Kinds[Name]['visibility'] extends 'public' ? Name : never
}[KindName]
/** What may be set on a record, or what a fact says. */
export type FieldsOf<Name extends KindName> = z.output<Kinds[Name]['fields']>

const kinds: Readonly<Record<string, RecordKind>> = recordKinds

const visibilityAgrees = (stated: Visibility, kind: RecordKind): boolean =>
  kind.visibility === 'draft'
    ? stated === 'draft-union' || stated === 'draft-employer'
    : stated === kind.visibility

function problemsOfOperation(kind: RecordKind, operation: Operation): readonly string[] {
  if (operation.type !== kind.type) return ['operation-type']
  if (!visibilityAgrees(operation.visibility, kind)) return ['visibility']
  const parsed = kind.fields.safeParse(operation.fields)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`)
}

/** How the record is judged when it is folded. */
export const caseMeaning: Meaning = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [
    name,
    (operation: Operation) => problemsOfOperation(kind, operation),
  ]),
)
