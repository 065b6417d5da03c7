import { currentChangeVersion } from './change.ts'
import { accepted, refused, type RecordResult } from './record-problem.ts'

export type JsonObject = { readonly [name: string]: unknown }

/** Turns the body of a change of version `from` into version `from + 1`; pure, total, and never edited once released. */
export type Upcast = { readonly from: number; readonly up: (change: JsonObject) => JsonObject }

/** Version 1 is the first, so there is nothing to raise yet. */
export const upcasts: readonly Upcast[] = []

/**
 * Raises a change of an older version step by step to the current one.
 * The id stays that of the line as it was written: old lines are never rewritten.
 */
export function upcast(
  change: JsonObject,
  v: number,
  registry: readonly Upcast[] = upcasts,
  target: number = currentChangeVersion,
): RecordResult<JsonObject> {
  let raised = change
  for (let version = v; version < target; version += 1) {
    const step = registry.find((candidate) => candidate.from === version)
    if (!step) {
      return refused({
        code: 'version-without-upcast',
        at: 'v',
        given: String(v),
        expected: String(target),
        remedy: 'update-the-app',
      })
    }
    raised = { ...step.up(raised), v: version + 1 }
  }
  return accepted(raised)
}
