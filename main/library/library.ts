import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { CaseListEntry } from '../../shared/contracts/case-list.ts'
import type { ChangesAnswer } from '../../shared/contracts/changes-answer.ts'
import type { NamedFile } from '../../shared/contracts/routes.ts'
import { hostProblem, type HostResult } from '../../shared/contracts/host-problem.ts'
import { canonicalJson } from '../../shared/record/change-id.ts'
import { summarizeState } from '../../shared/case/case-summary.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { fold } from '../../shared/record/fold.ts'
import { caseIdSchema, type CaseId, type IdentifiedChange } from '../../shared/record/change.ts'
import { personalData, type PersonalData } from './attachments/personal-data.ts'
import { importProblem, readCaseFile } from './case-files/read-case-file.ts'
import { writeCaseFile } from './case-files/write-case-file.ts'
import { journalName, openCaseJournal, type CaseJournal } from './journal/case-journal.ts'
import type { JournalDisk } from './journal/journal-disk.ts'
import { readChangeLines } from './journal/change-lines.ts'
import { isSample, summarizeCase } from './case-summary.ts'

export type LibraryKind = 'main' | 'sample'

/** One folder of cases, opened by one process. */
export type Library = {
  readonly id: string
  readonly kind: LibraryKind
  readonly folder: string
  readonly listCases: () => Promise<readonly CaseListEntry[]>
  readonly readCase: (caseId: string) => Promise<HostResult<CaseListEntry>>
  /** One canonical JSON change per line, in the order of the journal. */
  readonly readChanges: (caseId: string) => Promise<HostResult<string>>
  readonly appendChanges: (caseId: string, lines: string) => Promise<HostResult<ChangesAnswer>>
  readonly rebuildJournal: (caseId: string, lines: string) => Promise<HostResult<ChangesAnswer>>
  /** The case as this host's own journal says it. */
  readonly foldCase: (caseId: string) => Promise<HostResult<FoldState>>
  readonly readCaseFile: (caseId: string) => Promise<HostResult<NamedFile>>
  /** A case file of changes that are not in the library, because its disk refuses them. */
  readonly packChanges: (caseId: string, lines: string) => HostResult<NamedFile>
  /** Adds what the file holds and this library lacks; a refused file changes nothing. */
  readonly importCaseFile: (bytes: Uint8Array) => Promise<HostResult<ImportAnswer>>
  readonly personal: PersonalData
  readonly close: () => Promise<void>
}

type ImportAnswer = { readonly caseId: string; readonly added: number; readonly newer: boolean }

const librarySchema = z.object({ id: z.string().min(8), kind: z.enum(['main', 'sample']) })

/** The folder's own id, made once. A folder of the other kind is refused: demonstration and real cases never meet. */
async function readLibraryId(disk: JournalDisk, folder: string, kind: LibraryKind): Promise<string> {
  const path = join(folder, 'library.json')
  const bytes = await disk.read(path)
  if (bytes !== undefined) {
    const stored = librarySchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    if (stored.kind !== kind) throw new OtherLibraryKind(folder)
    return stored.id
  }
  const id = randomUUID()
  await disk.makeFolder(join(folder, 'cases'))
  await disk.replace(path, new TextEncoder().encode(JSON.stringify({ id, kind })))
  return id
}

export class OtherLibraryKind extends Error {}

const linesOf = (changes: readonly IdentifiedChange[]): string =>
  changes.map((identified) => `${identified.raw ?? canonicalJson(identified.change)}\n`).join('')

/** Puts cases into a library that has none, when it is first looked at. */
export type Seed = (journalOf: (caseId: string) => Promise<CaseJournal>) => Promise<void>

export async function openLibrary(
  disk: JournalDisk,
  folder: string,
  kind: LibraryKind,
  now: () => string,
  seed: Seed = async () => undefined,
): Promise<Library> {
  const id = await readLibraryId(disk, folder, kind)
  const open = new Map<string, Promise<CaseJournal>>()
  let seeding: Promise<void> | undefined
  const caseFolder = (caseId: string) => join(folder, 'cases', caseId)
  const readJournalId = (given: string): HostResult<CaseId> => {
    const named = caseIdSchema.safeParse(given)
    return named.success ? { ok: true, value: named.data } : hostProblem('request-refused', 'caseId', given)
  }
  /** The operation library is a journal like a case's under the library's own id, and is never taken for a case. */
  const readCaseId = (given: string): HostResult<CaseId> =>
    given === id ? hostProblem('request-refused', 'caseId', given) : readJournalId(given)

  const packCase = (caseId: CaseId, changes: readonly IdentifiedChange[]): NamedFile => {
    const { name } = summarizeState(fold(changes, caseMeaning))
    const fileName = `${kind === 'sample' ? '示例-' : ''}${(name ?? '案卷').replace(/[\\/:*?"<>|]/g, '_')}.yipin.zip`
    return { name: fileName, bytes: writeCaseFile(caseId, changes) }
  }

  const journalOf = (caseId: string): Promise<CaseJournal> => {
    const found = open.get(caseId)
    if (found !== undefined) return found
    const opening = openCaseJournal(disk, caseFolder(caseId), now)
    open.set(caseId, opening)
    opening.catch(() => open.delete(caseId))
    return opening
  }

  const appendChanges: Library['appendChanges'] = async (caseId, lines) => {
    const named = readJournalId(caseId)
    if (!named.ok) return named
    const changes = readChangeLines(lines, named.value)
    return changes.ok ? (await journalOf(caseId)).append(changes.value) : changes
  }

  return {
    id,
    kind,
    folder,
    async listCases() {
      seeding ??= seed(journalOf)
      await seeding
      const names = await disk.list(join(folder, 'cases'))
      const valid = names.filter((name) => readCaseId(name).ok)
      return Promise.all(valid.map(async (caseId) => summarizeCase(caseId, await journalOf(caseId))))
    },
    async readCase(caseId) {
      const named = readJournalId(caseId)
      if (!named.ok) return named
      return { ok: true, value: summarizeCase(caseId, await journalOf(caseId)) }
    },
    async readChanges(caseId) {
      const named = readJournalId(caseId)
      if (!named.ok) return named
      const journal = await journalOf(caseId)
      return { ok: true, value: linesOf(journal.changes()) }
    },
    appendChanges,
    async rebuildJournal(caseId, lines) {
      const named = readJournalId(caseId)
      if (!named.ok) return named
      const offered = readChangeLines(lines, named.value)
      if (!offered.ok) return offered
      const old = await journalOf(caseId)
      const path = join(caseFolder(caseId), journalName)
      const bytes = await disk.read(path)
      await old.close()
      open.delete(caseId)
      if (bytes !== undefined) {
        const count = (await disk.list(caseFolder(caseId))).filter((name) =>
          name.startsWith('damaged-'),
        ).length
        await disk.replace(join(caseFolder(caseId), `damaged-${count + 1}.ndjson`), bytes)
        await disk.remove(path)
      }
      return (await journalOf(caseId)).append(offered.value)
    },
    personal: personalData(disk, folder),
    async foldCase(caseId) {
      const named = readCaseId(caseId)
      if (!named.ok) return named
      const { changes } = await journalOf(caseId)
      return changes().length === 0
        ? hostProblem('case-missing', caseId)
        : { ok: true, value: fold(changes(), caseMeaning) }
    },
    async readCaseFile(caseId) {
      const named = readCaseId(caseId)
      if (!named.ok) return named
      const journal = await journalOf(caseId)
      if (journal.changes().length === 0) return hostProblem('case-missing', caseId)
      return { ok: true, value: packCase(named.value, journal.changes()) }
    },
    packChanges(caseId, lines) {
      const named = readCaseId(caseId)
      if (!named.ok) return named
      const changes = readChangeLines(lines, named.value)
      return changes.ok ? { ok: true, value: packCase(named.value, changes.value) } : changes
    },
    async importCaseFile(bytes) {
      const file = readCaseFile(bytes)
      if (!file.ok) return { ok: false, problem: importProblem(file.fault) }
      const named = readCaseId(file.caseId)
      if (!named.ok) return named
      if (isSample(file.changes) !== (kind === 'sample')) return hostProblem('other-library')
      const journal = await journalOf(file.caseId)
      const before = journal.changes().length
      const appended = await journal.append(file.changes)
      if (!appended.ok) return appended
      return {
        ok: true,
        value: { caseId: file.caseId, added: appended.value.lines - before, newer: file.newer },
      }
    },
    async close() {
      for (const opening of open.values()) await (await opening).close()
      open.clear()
    },
  }
}
