import { partBytes } from '../../../shared/contracts/case-file.ts'
import type { ImportAnswer } from '../../../shared/contracts/case-file.ts'
import type { HostResult } from '../../../shared/contracts/host-problem.ts'
import { callHost, type LibraryKind } from '../../host/call.ts'

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Sends a case file in parts and has the host check and take it whole; a refused file changes nothing. */
export async function openCaseFile(library: LibraryKind, file: File): Promise<HostResult<ImportAnswer>> {
  const whole = await file.arrayBuffer()
  const uploadId = crypto.randomUUID()
  const parts = Math.max(1, Math.ceil(whole.byteLength / partBytes))
  for (let part = 0; part < parts; part += 1) {
    const sent = await callHost(library, 'uploadPart', {
      parameters: { uploadId, part: String(part) },
      body: whole.slice(part * partBytes, (part + 1) * partBytes),
    })
    if (!sent.ok) return sent
  }
  const sha256 = hex(await crypto.subtle.digest('SHA-256', whole))
  return callHost(library, 'importCaseFile', { body: { uploadId, parts, sha256 } })
}
