export type TextEncodingName = 'UTF-8' | 'GB18030' | 'UTF-16'

export type Decoded = { readonly text: string; readonly encoding: TextEncodingName }

const tryDecode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/**
 * The share of double bytes that are plain GB2312. GB18030 gives some character to nearly every pair of bytes, so a
 * file of another encoding decodes without an error; but then most pairs fall outside the characters people write.
 */
function plainShare(bytes: Uint8Array): number {
  let pairs = 0
  let plain = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[index + 1] ?? 0
    pairs += 1
    const symbol = lead >= 0xa1 && lead <= 0xa9
    const word = lead >= 0xb0 && lead <= 0xf7
    if ((symbol || word) && trail >= 0xa1) plain += 1
    index += trail >= 0x30 && trail <= 0x39 ? 3 : 1
  }
  return pairs === 0 ? 1 : plain / pairs
}

const leastPlainShare = 0.8
const marks = {
  utf8: [0xef, 0xbb, 0xbf],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  littleEndian: [0xff, 0xfe],
  bigEndian: [0xfe, 0xff],
}

/** Traces of a text that was read wrongly once before it was saved: nothing can bring it back. */
const spoilt = (text: string): boolean => /\uFFFD|锟斤拷|烫烫烫/.test(text)

/** Nothing that text could hold; a picture or a program has it in its first bytes. */
const notText = (text: string): boolean => /[\0-\x08\x0e-\x1f]/.test(text)

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const wide = startsWith(bytes, marks.littleEndian) ? 'utf-16le' : 'utf-16be'
  if (wide === 'utf-16le' || startsWith(bytes, marks.bigEndian)) {
    const text = tryDecode(bytes, wide)
    return text === undefined ? undefined : { text, encoding: 'UTF-16' }
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' }
  if (startsWith(bytes, marks.utf8)) return undefined
  const text = tryDecode(bytes, 'gb18030')
  const sure = startsWith(bytes, marks.gb18030) || plainShare(bytes) >= leastPlainShare
  return text === undefined || !sure ? undefined : { text, encoding: 'GB18030' }
}

/** The text of a file by its own bytes, without its byte order mark; undefined when part of it would be garbled. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const found = decodeMarked(bytes)
  if (found === undefined || spoilt(found.text) || notText(found.text)) return undefined
  return { ...found, text: found.text.replace(/^\uFEFF/, '') }
}
