import { z } from 'zod'
import type { Operation } from '../record/change.ts'
import type { Meaning } from '../record/meaning.ts'
import type { Visibility } from '../record/visibility.ts'

/** What a kind of record or fact may hold, and who may see it. */
export type RecordKind = {
  readonly type: Operation['type']
  readonly visibility: Visibility | 'draft'
  readonly fields: z.ZodObject
}

const words = (most: number) => z.string().max(most).nullable()

const record = <Shape extends z.ZodRawShape>(visibility: Visibility | 'draft', shape: Shape) => ({
  type: 'set' as const,
  visibility,
  fields: z.strictObject({ ...shape, removed: z.boolean().nullable() }).partial(),
})

/** Every kind once. Fields are checked here and nowhere else; null means that it is not known. */
export const recordKinds = {
  case: record('public', { name: words(80) }),
} as const satisfies Record<string, RecordKind>

export type RecordKindName = keyof typeof recordKinds

const visibilityAgrees = (stated: Visibility, kind: RecordKind): boolean =>
  kind.visibility === 'draft' ? stated === 'draft-union' || stated === 'draft-employer' : stated === kind.visibility

function problemsOfOperation(kind: RecordKind, operation: Operation): readonly string[] {
  if (operation.type !== kind.type) return ['operation-type']
  if (!visibilityAgrees(operation.visibility, kind)) return ['visibility']
  const parsed = kind.fields.safeParse(operation.fields)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`)
}

/** How the record is judged when it is folded. */
export const caseMeaning: Meaning = Object.fromEntries(
  Object.entries(recordKinds).map(([name, kind]) => [
    name,
    (operation: Operation) => problemsOfOperation(kind, operation),
  ]),
)
