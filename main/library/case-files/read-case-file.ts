import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { hostProblem, type HostProblem } from '../../../shared/contracts/host-problem.ts'
import {
  changesPath,
  compareChangesWithManifest,
  compareEntries,
  manifestPath,
  parseManifest,
} from '../../../shared/record/case-file.ts'
import type { CaseId, IdentifiedChange } from '../../../shared/record/change.ts'
import { fold } from '../../../shared/record/fold.ts'
import { digest } from '../../../shared/record/change-id.ts'
import type { RecordProblem } from '../../../shared/record/record-problem.ts'
import { vectorOf, type Vector } from '../../../shared/record/version.ts'
import { isNewer } from '../../../shared/record/journal-line.ts'
import { parseJournal } from '../../../shared/record/journal.ts'

/** Why a file is refused: what is wrong and where in it, for one sentence. */
export type CaseFileFault = {
  readonly code: 'not-a-case-file' | 'damaged' | 'unknown-field' | 'torn'
  readonly place: string
}

export type ReadCaseFile =
  | {
      readonly ok: true
      readonly caseId: CaseId
      readonly changes: readonly IdentifiedChange[]
      /** A newer layout or a newer change: may be shown and carried, never written. */
      readonly newer: boolean
      /** The layout the file says it has, where it is newer than this build's. */
      readonly newerLayout: number | undefined
    }
  | { readonly ok: false; readonly fault: CaseFileFault }

const refuse = (code: CaseFileFault['code'], place = ''): ReadCaseFile => ({
  ok: false,
  fault: { code, place },
})

/** A field nobody knows is named; anything else is damage at its place. */
const refuseFor = ([problem]: readonly RecordProblem[], place: string): ReadCaseFile =>
  problem?.code === 'unknown-field'
    ? refuse('unknown-field', `${place} ${problem.given}`)
    : refuse('damaged', place)

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes)
  } catch {
    return undefined
  }
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const fingerprint = (vector: Vector): string =>
  digest(Object.fromEntries(Object.entries(vector).map(([replica, seq]) => [replica, String(seq)])))

/** Checks every byte before anything is believed: one flipped bit in any entry refuses the file, naming the entry. */
export function readCaseFile(bytes: Uint8Array): ReadCaseFile {
  const files = unpack(bytes)
  const stated = parseJson(files?.[manifestPath])
  if (files === undefined || stated === undefined) return refuse('not-a-case-file')
  const read = parseManifest(stated)
  if (!read.ok) return refuseFor(read.problems, manifestPath)
  const { manifest, status } = read.value
  const unpacked = Object.entries(files)
    .filter(([path]) => path !== manifestPath)
    .map(([path, content]) => ({
      path,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }))
  const [entryProblem] = compareEntries(manifest, unpacked)
  if (entryProblem !== undefined) return refuse('damaged', entryProblem.at)
  const journal = parseJournal(new TextDecoder().decode(files[changesPath]))
  const [firstDamaged] = journal.damaged
  if (firstDamaged !== undefined)
    return refuseFor(firstDamaged.problems, `${changesPath} 第 ${String(firstDamaged.line)} 行`)
  if (journal.torn !== null) return refuse('torn', changesPath)
  const [chainProblem] = compareChangesWithManifest(manifest, journal.changes)
  if (chainProblem !== undefined) return refuse('damaged', chainProblem.at)
  if (status === 'current' && fingerprint(vectorOf(fold(journal.changes))) !== fingerprint(manifest.vector))
    return refuse('damaged', manifestPath)
  const newerLayout = status === 'newer' ? manifest.format : undefined
  const newer = newerLayout !== undefined || journal.changes.some(isNewer)
  return { ok: true, caseId: manifest.caseId, changes: journal.changes, newer, newerLayout }
}

/** The fault as a host says it. */
export function importProblem({ code, place }: CaseFileFault): HostProblem {
  switch (code) {
    case 'not-a-case-file':
      return hostProblem('not-a-case-file').problem
    case 'unknown-field':
      return hostProblem('unknown-field', place).problem
    case 'damaged':
    case 'torn':
      return hostProblem('case-file-damaged', place).problem
  }
}
