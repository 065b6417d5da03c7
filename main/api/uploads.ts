import { createHash } from 'node:crypto'
import { partBytes } from '../../shared/contracts/case-file.ts'
import { hostProblem, type HostResult } from '../../shared/contracts/host-problem.ts'

type Closing = { readonly uploadId: string; readonly parts: number; readonly sha256: string }

export type Uploads = {
  readonly add: (uploadId: string, part: string, bytes: ArrayBuffer) => HostResult<{ bytes: number }>
  /** Puts the parts together and checks them; the parts are gone afterwards either way. */
  readonly close: (closing: Closing) => HostResult<Uint8Array>
}

const mostUploads = 8
const mostParts = 64

/** Files on their way in, part by part, in memory until they are closed. */
export function uploads(): Uploads {
  const open = new Map<string, Map<number, Uint8Array>>()
  return {
    add(uploadId, part, bytes) {
      const number = Number(part)
      const wrong =
        !Number.isInteger(number) || number < 0 || number >= mostParts || bytes.byteLength > partBytes
      if (wrong || !/^[A-Za-z0-9-]{8,64}$/.test(uploadId)) return hostProblem('request-refused', 'part', part)
      const parts = open.get(uploadId) ?? new Map<number, Uint8Array>()
      open.set(uploadId, parts.set(number, new Uint8Array(bytes)))
      const [oldest] = open.keys()
      if (open.size > mostUploads && oldest !== undefined) open.delete(oldest)
      return { ok: true, value: { bytes: bytes.byteLength } }
    },
    close({ uploadId, parts: count, sha256 }) {
      const parts = open.get(uploadId)
      open.delete(uploadId)
      const pieces = Array.from({ length: count }, (_, index) => parts?.get(index)).filter(
        (piece) => piece !== undefined,
      )
      const whole = Buffer.concat(pieces)
      if (pieces.length !== count || createHash('sha256').update(whole).digest('hex') !== sha256)
        return hostProblem('upload-incomplete', uploadId)
      return { ok: true, value: whole }
    },
  }
}
