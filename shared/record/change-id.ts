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

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Content address of a change. Equal changes have equal ids wherever they were written. */
export const changeId = (change: Change): ChangeId => addressOf(canonicalJson(change))

/** The address of canonical text that is already at hand: the same as `changeId` of what it says. */
export const addressOf = (canonical: string): ChangeId => sha256Hex(canonical) as ChangeId

/** What an act stores about the thing it accepted; it no longer fits when the thing changes in any way. */
export const digest = (value: FieldValue): string => sha256Hex(canonicalJson(value))
