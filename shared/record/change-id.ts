import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import serialize from 'canonicalize'
import type { Change, ChangeId, FieldValue } from './change.ts'

/**
 * RFC 8785: one text per value, on every machine.
 * Trap: throws for what has no such text (half a surrogate pair, NaN, a cycle), so whatever a person
 * typed is checked by the change's schema first.
 */
export function canonicalJson(value: FieldValue | Change): string {
  const text = serialize(value)
  if (text === undefined) throw new TypeError('no canonical JSON')
  return text
}

/**
 * Whether `text`, which parsed to `value`, is canonical. The usual case is settled without sorting anything:
 * parsing keeps the order of names, so writing it back must give the same text, with its names in order.
 */
export function isCanonical(text: string, value: unknown): boolean {
  return (JSON.stringify(value) === text && hasSortedNames(value)) || serialize(value) === text
}

function hasSortedNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(hasSortedNames)
  let previous = ''
  for (const [name, inner] of Object.entries(value)) {
    if (name < previous || !hasSortedNames(inner)) return false
    previous = name
  }
  return true
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Content address of a change. Equal changes have equal ids wherever they were written. */
export const changeId = (change: Change): ChangeId => addressOf(canonicalJson(change))

/** The address of canonical text that is already at hand: the same as `changeId` of what it says. */
export const addressOf = (canonical: string): ChangeId => sha256Hex(canonical) as ChangeId

/** What an act stores about the thing it accepted; it no longer fits when the thing changes in any way. */
export const digest = (value: FieldValue): string => sha256Hex(canonicalJson(value))
