import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { CaseListEntry } from '../../shared/contracts/case-list.ts'
import type { ImportAnswer } from '../../shared/contracts/case-file.ts'
import type { ChangesAnswer, HeadsAnswer, RebuildAnswer } from '../../shared/contracts/changes-answer.ts'
import type { NamedFile } from '../../shared/contracts/routes.ts'
import { hostProblem, type HostResult } from '../../shared/contracts/host-problem.ts'
import { canonicalJson } from '../../shared/record/change-id.ts'
import { summarizeState } from '../../shared/case/case-summary.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { fold } from '../../shared/record/fold.ts'
import { caseIdSchema, type CaseId, type IdentifiedChange } from '../../shared/record/change.ts'
import { personalData, type PersonalData } from './attachments/personal-data.ts'
import { readNewerLayout, writeNewerLayout } from './case-files/newer-layout.ts'
import { importProblem, readCaseFile } from './case-files/read-case-file.ts'
import { writeCaseFile } from './case-files/write-case-file.ts'
import { openCaseJournal, type CaseJournal } from './journal/case-journal.ts'
import type { JournalDisk } from './journal/journal-disk.ts'
import { readChangeLines } from './journal/change-lines.ts'
import { takingIn } from './journal/take-in.ts'
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
  /** Puts a whole journal in the place of a damaged one; refused unless these lines and the readable ones make one. */
  readonly rebuildJournal: (caseId: string, lines: string) => Promise<HostResult<RebuildAnswer>>
  /** The head of every chain that was ever acknowledged here: what a copy must reach to be whole. */
  readonly readHeads: (caseId: string) => Promise<HostResult<HeadsAnswer>>
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

const librarySchema = z.object({ id: z.string().min(8), kind: z.enum(['main', 'sample']) })

/** The folder's own id, made once. A folder of the other kind is refused: demonstration and real cases never meet. */
async function readLibraryId(disk: JournalDisk, folder: string, kind: LibraryKind): Promise<string> {
  const path = join(folder, 'library.json')
  const bytes = await disk.read(path)
  if (bytes !== undefined) {
    const stored = readLibraryFile(path, bytes)
    if (stored.kind !== kind) throw new OtherLibraryKind(folder)
    return stored.id
  }
  const id = randomUUID()
  await disk.makeFolder(join(folder, 'cases'))
  await disk.replace(path, new TextEncoder().encode(JSON.stringify({ id, kind })))
  return id
}

export class OtherLibraryKind extends Error {}
/** The file that names the library; without it nobody knows which browser copy belongs to it. */
export class UnreadableLibrary extends Error {}

function readLibraryFile(path: string, bytes: Uint8Array): z.infer<typeof librarySchema> {
  try {
    return librarySchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    throw new UnreadableLibrary(path)
  }
}

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

  const describe = async (caseId: string): Promise<CaseListEntry> =>
    summarizeCase(caseId, await journalOf(caseId), await readNewerLayout(disk, caseFolder(caseId)))

  const takeIn = takingIn({ disk, caseFolder, journalOf, forget: (caseId) => open.delete(caseId) })

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
      return Promise.all(valid.map(describe))
    },
    async readCase(caseId) {
      const named = readJournalId(caseId)
      if (!named.ok) return named
      return { ok: true, value: await describe(caseId) }
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
      return offered.ok ? takeIn(caseId, offered.value) : offered
    },
    async readHeads(caseId) {
      const named = readJournalId(caseId)
      if (!named.ok) return named
      return { ok: true, value: { heads: (await journalOf(caseId)).acknowledged() } }
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
      const taken = await takeIn(file.caseId, file.changes)
      if (!taken.ok) return taken
      if (file.newerLayout !== undefined)
        await writeNewerLayout(disk, caseFolder(file.caseId), file.newerLayout)
      return {
        ok: true,
        value: {
          caseId: file.caseId,
          added: taken.value.lines - before,
          lines: taken.value.lines,
          newer: file.newer,
          keptAs: taken.value.keptAs,
        },
      }
    },
    async close() {
      for (const opening of open.values()) await (await opening).close()
      open.clear()
    },
  }
}
