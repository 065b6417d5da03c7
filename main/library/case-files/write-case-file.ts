import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import {
  caseFileFormat,
  changesPath,
  manifestPath,
  type CaseFileManifest,
} from '../../../shared/record/case-file.ts'
import type { CaseId, IdentifiedChange } from '../../../shared/record/change.ts'
import { fold } from '../../../shared/record/fold.ts'
import { formatJournalLine } from '../../../shared/record/journal-line.ts'
import { vectorOf } from '../../../shared/record/version.ts'

/** Fixed, in the ZIP's own local time, so that the same case gives the same bytes everywhere. */
const moment = new Date(2014, 0, 1)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A case as one file to carry: manifest and changes. Personal data stays where it was written. */
export function writeCaseFile(caseId: CaseId, changes: readonly IdentifiedChange[]): Uint8Array {
  const lines = new TextEncoder().encode(changes.map(formatJournalLine).join(''))
  const manifest: CaseFileManifest = {
    format: caseFileFormat,
    caseId,
    vector: vectorOf(fold(changes)),
    entries: [{ path: changesPath, sha256: sha256(lines), size: lines.length }],
  }
  const files: Zippable = {
    [manifestPath]: [new TextEncoder().encode(JSON.stringify(manifest, null, 1)), { mtime: moment }],
    [changesPath]: [lines, { mtime: moment }],
  }
  return zipSync(files)
}
