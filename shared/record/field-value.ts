import { z } from 'zod'

/** Numbers inside a record are decimal strings, so no JSON number ever stands in a field. */
export type FieldValue =
  string | boolean | null | readonly FieldValue[] | { readonly [name: string]: FieldValue }
export type Fields = { readonly [name: string]: FieldValue }

export type FieldFault = {
  readonly path: readonly (string | number)[]
  readonly expected: 'field-value' | 'well-formed-text' | 'field-name' | 'shallower'
}

/** Half of a surrogate pair (an emoji cut in two) has no UTF-8 form, so it could not be hashed or written. */
const loneSurrogate = /\p{Surrogate}/u
export const wellFormed = (text: string): boolean => !loneSurrogate.test(text)

const deepest = 32

function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function findEntryFault(name: string | number, value: unknown, depth: number): FieldFault | null {
  const fault = findFieldFault(value, depth + 1)
  return fault && { path: [name, ...fault.path], expected: fault.expected }
}

/**
 * The first thing that keeps a value out of the record, with its path, or null.
 * `__proto__` is refused as a name at every depth: parsers disagree about what it means.
 */
export function findFieldFault(value: unknown, depth = 0): FieldFault | null {
  if (typeof value === 'string') return wellFormed(value) ? null : { path: [], expected: 'well-formed-text' }
  if (value === null || typeof value === 'boolean') return null
  if (depth > deepest) return { path: [], expected: 'shallower' }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const fault = findEntryFault(index, item, depth)
      if (fault) return fault
    }
    return null
  }
  if (!isPlainObject(value)) return { path: [], expected: 'field-value' }
  for (const name of Object.keys(value)) {
    if (name === '__proto__' || !wellFormed(name)) return { path: [name], expected: 'field-name' }
    const fault = findEntryFault(name, value[name], depth)
    if (fault) return fault
  }
  return null
}

function findFieldsFault(value: unknown): FieldFault | null {
  if (!isPlainObject(value)) return { path: [], expected: 'field-value' }
  const badName = Object.keys(value).find((name) => name.length === 0 || name.length > 64)
  return badName === undefined ? findFieldFault(value) : { path: [badName], expected: 'field-name' }
}

/** Checked by hand and not by a schema tree: one walk, no copy, and a depth that cannot exhaust the stack. */
export const fieldsSchema = z.unknown().transform((value, context): Fields => {
  const fault = findFieldsFault(value)
  if (!fault) return value as Fields
  context.addIssue({ code: 'custom', path: [...fault.path], message: fault.expected })
  return z.NEVER
})

export function sameFieldValue(one: FieldValue, other: FieldValue): boolean {
  if (one === other) return true
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false
  if (isList(one) || isList(other)) {
    if (!isList(one) || !isList(other) || one.length !== other.length) return false
    return one.every((item, index) => sameFieldValue(item, other[index] ?? null))
  }
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every(
    (name) => Object.hasOwn(other, name) && sameFieldValue(one[name] ?? null, other[name] ?? null),
  )
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value)
