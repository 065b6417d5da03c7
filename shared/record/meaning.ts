import type { Operation } from './change.ts'

/**
 * What a case means by its kinds: per kind a check that answers problem codes, empty when all is well.
 * Checks must be pure and total. They see one operation alone, so every copy judges it alike.
 */
export type Meaning = { readonly [kind: string]: (operation: Operation) => readonly string[] }

/** Null when the kind is unknown. */
export function problemsOf(meaning: Meaning, operation: Operation): readonly string[] | null {
  if (!Object.hasOwn(meaning, operation.kind)) return null
  return meaning[operation.kind]?.(operation) ?? null
}
