import { z } from 'zod'
import { caseIdSchema, changeIdSchema, type CaseId, type IdentifiedChange } from './change.ts'
import { accepted, refused, type RecordProblem, type RecordResult } from './record-problem.ts'
import { schemaProblems } from './schema-problem.ts'
import { ownNumber, type Vector } from './version.ts'

/** The version of the file's layout this build writes; changes carry their own `v`. */
export const caseFileFormat = 1
export const manifestPath = 'manifest.json'
export const changesPath = 'changes.ndjson'
export const attachmentPath = (sha256: string): string => `attachments/${sha256}`

export type CaseFileEntry = { readonly path: string; readonly sha256: string; readonly size: number }

export type CaseFileManifest = {
  readonly format: number
  readonly caseId: CaseId
  /** How far each replica's chain reaches in `changes.ndjson`: a lost tail shows against it. */
  readonly vector: Vector
  /** Every file of the ZIP but the manifest itself. */
  readonly entries: readonly CaseFileEntry[]
}

/** A newer layout opens read-only: this build may show and carry it, never write it again. */
export type ReadManifest = { readonly status: 'current' | 'newer'; readonly manifest: CaseFileManifest }

const entrySchema = z.strictObject({
  path: z.string().min(1).max(200),
  sha256: changeIdSchema.transform(String),
  size: z.int().min(0),
})
const shape = {
  format: z.int().min(1),
  caseId: caseIdSchema,
  vector: z.record(z.string().min(1).max(64), z.int().min(1)),
  entries: z.array(entrySchema).max(200_000),
}
const manifestSchema: z.ZodType<CaseFileManifest> = z.strictObject(shape)
const newerManifestSchema = z.object({
  ...shape,
  entries: z.array(z.object(entrySchema.shape)).max(200_000),
})

/** Reads a parsed `manifest.json`. An unknown field at this format is refused by name; a newer format is carried. */
export function parseManifest(value: unknown): RecordResult<ReadManifest> {
  const newer = z.object({ format: z.int().min(caseFileFormat + 1) }).safeParse(value).success
  const parsed = (newer ? newerManifestSchema : manifestSchema).safeParse(value)
  if (!parsed.success) {
    return refused(...schemaProblems(parsed.error, 'invalid-manifest', 'ask-for-the-file-again'))
  }
  const manifest = parsed.data
  const problems = newer ? [] : entryProblems(manifest.entries)
  return problems.length > 0
    ? refused(...problems)
    : accepted({ status: newer ? 'newer' : 'current', manifest })
}

function entryProblems(entries: readonly CaseFileEntry[]): readonly RecordProblem[] {
  const seen = new Set<string>()
  const problems: RecordProblem[] = []
  for (const { path, sha256 } of entries) {
    if (path !== changesPath && path !== attachmentPath(sha256)) {
      problems.push(problem('unsafe-entry', path, sha256, attachmentPath(sha256)))
    }
    if (seen.has(path)) problems.push(problem('duplicate-entry', path, path, 'once'))
    seen.add(path)
  }
  if (!seen.has(changesPath)) problems.push(problem('missing-entry', 'entries', '', changesPath))
  return problems
}

/** Compares what the manifest promises with what was unpacked; empty when every byte is accounted for. */
export function compareEntries(
  manifest: CaseFileManifest,
  unpacked: readonly CaseFileEntry[],
): readonly RecordProblem[] {
  const promised = new Map(manifest.entries.map((entry) => [entry.path, entry]))
  const found = new Set(unpacked.map(({ path }) => path))
  const absent = manifest.entries
    .filter(({ path }) => !found.has(path))
    .map(({ path, sha256 }) => problem('missing-entry', path, '', sha256))
  const different = unpacked.flatMap(({ path, sha256, size }): readonly RecordProblem[] => {
    const entry = promised.get(path)
    if (!entry) return [problem('unlisted-entry', path, path, 'listed')]
    if (entry.sha256 === sha256 && entry.size === size) return []
    return [problem('damaged-entry', path, sha256, entry.sha256)]
  })
  return [...absent, ...different]
}

/** The changes must be of the manifest's case, and every chain must be whole as far as its vector says. */
export function compareChangesWithManifest(
  { caseId, vector }: CaseFileManifest,
  changes: readonly IdentifiedChange[],
): readonly RecordProblem[] {
  const found = new Map<string, Set<number>>()
  const problems: RecordProblem[] = []
  for (const { id, change } of changes) {
    if (change.caseId !== caseId) {
      problems.push({
        code: 'other-case',
        at: id,
        given: change.caseId,
        expected: caseId,
        remedy: 'open-the-right-case',
      })
    }
    if (change.seq > ownNumber(vector, change.replica)) continue
    found.set(change.replica, (found.get(change.replica) ?? new Set()).add(change.seq))
  }
  for (const [replica, promised] of Object.entries(vector)) {
    const count = found.get(replica)?.size ?? 0
    if (count === promised) continue
    problems.push(problem('changes-missing', `vector.${replica}`, String(count), String(promised)))
  }
  return problems
}

function problem(code: RecordProblem['code'], at: string, given: string, expected: string): RecordProblem {
  return { code, at, given, expected, remedy: 'ask-for-the-file-again' }
}
