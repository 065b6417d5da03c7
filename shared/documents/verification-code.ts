import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { publicText, type PublicText } from './public-text.ts'

export type AcceptedContent =
  string | boolean | null | readonly AcceptedContent[] | { readonly [name: string]: AcceptedContent }

/**
 * 核对码: SHA-256 of the canonical JSON (RFC 8785) as a big-endian integer modulo 10¹², zero-padded, in three
 * groups of four digits: figures only, so that it can be read aloud. It catches mix-ups and quiet edits; 40 bits
 * do not stop a forger with a computer. Numbers enter as decimal text, so no JSON number can stand in it.
 */
export function verificationCode(accepted: AcceptedContent): PublicText {
  const json = canonicalize(accepted) ?? ''
  const value = BigInt(`0x${bytesToHex(sha256(utf8ToBytes(json)))}`) % 10n ** 12n
  const groups = value.toString().padStart(12, '0').match(/\d{4}/g) ?? []
  return publicText(groups.join(' '), 'public')
}
