import { join } from 'node:path'
import type { ChangesAnswer } from '../../../shared/contracts/changes-answer.ts'
import { hostProblem, type HostProblem, type HostResult } from '../../../shared/contracts/host-problem.ts'
import type { IdentifiedChange } from '../../../shared/record/change.ts'
import type { Head } from '../../../shared/record/version.ts'
import { missingChanges, type MissingChanges } from '../../../shared/record/missing-changes.ts'
import { formatJournalLine } from '../../../shared/record/journal-line.ts'
import { parseJournal } from '../../../shared/record/journal.ts'
import { headsOf, readAcknowledged, writeHeads } from './case-heads.ts'
import { chainFault, freshOf } from './chain.ts'
import { diskProblem } from './disk-problem.ts'
import type { JournalDisk } from './journal-disk.ts'
import { journalFile, type JournalFile } from './journal-file.ts'
import { nextSpareFile } from './spare-file.ts'

export type CaseJournal = {
  /** In the order of the file. */
  readonly changes: () => readonly IdentifiedChange[]
  /** Why nothing can be appended; reading goes on. */
  readonly damage: HostProblem | undefined
  /** Acknowledged once, no longer in the file: some other copy must bring them back. */
  readonly lost: () => readonly Head[]
  /** How much that is, and since when. */
  readonly missing: () => MissingChanges
  /** The head of every chain that was ever acknowledged here, whether the file still has it or not. */
  readonly acknowledged: () => readonly Head[]
  /** Answers only after journal and heads are on the disk. Known changes are acknowledged again. */
  readonly append: (changes: readonly IdentifiedChange[]) => Promise<HostResult<ChangesAnswer>>
  readonly close: () => Promise<void>
}

type Request = {
  readonly offered: readonly IdentifiedChange[]
  readonly answer: (result: HostResult<ChangesAnswer>) => void
}

export const journalName = 'journal.ndjson'
const nothingMissing: MissingChanges = { count: 0, since: null }

function findDamage(changes: readonly IdentifiedChange[], damaged: readonly { line: number }[]) {
  const [first] = damaged
  if (first !== undefined) return hostProblem('journal-damaged', String(first.line), journalName).problem
  const known = new Map<string, IdentifiedChange>()
  for (const [index, identified] of changes.entries()) {
    if (chainFault(identified, (id) => known.get(id)) !== undefined)
      return hostProblem('journal-damaged', String(index + 1), journalName, 'previous').problem
    known.set(identified.id, identified)
  }
  return undefined
}

/** A write that was cut off was never acknowledged: its bytes are kept beside the journal, and cut from it. */
async function setTornTailAside(
  disk: JournalDisk,
  folder: string,
  torn: string,
  file: JournalFile,
  keep: number,
) {
  const spare = await nextSpareFile(disk, folder, 'torn', '.txt')
  await disk.replace(spare, new TextEncoder().encode(torn))
  await file.cutTo(keep)
}

/** Opens the journal of one case; the folder is made when it is new. `now` is asked when bytes have been synced. */
export async function openCaseJournal(
  disk: JournalDisk,
  folder: string,
  now: () => string,
): Promise<CaseJournal> {
  const headsFile = join(folder, 'heads.json')
  const bytes = (await disk.read(join(folder, journalName))) ?? new Uint8Array()
  const journal = parseJournal(new TextDecoder().decode(bytes))
  const file = journalFile(disk, join(folder, journalName), bytes.length)
  if (journal.torn !== null)
    await setTornTailAside(disk, folder, journal.torn, file, bytes.lastIndexOf(10) + 1)
  const changes = [...journal.changes]
  const known = new Map<string, IdentifiedChange>(changes.map((identified) => [identified.id, identified]))
  const damage = findDamage(changes, journal.damaged)
  const acknowledged = await readAcknowledged(disk, headsFile)
  let lost = acknowledged.filter(({ id }) => !known.has(id))
  let headsAreCurrent = false
  let queue: Request[] = []
  let turn: Promise<void> = Promise.resolve()

  const writeFresh = async (fresh: readonly IdentifiedChange[]) => {
    if (fresh.length > 0) {
      await disk.makeFolder(folder)
      await file.append(new TextEncoder().encode(fresh.map(formatJournalLine).join('')))
      headsAreCurrent = false
      for (const identified of fresh) known.set(identified.id, identified)
      changes.push(...fresh)
    }
    if (headsAreCurrent) return
    lost = lost.filter(({ id }) => !known.has(id))
    await writeHeads(disk, headsFile, headsOf(changes), lost)
    headsAreCurrent = true
  }

  /** Group commit: everything that waited during the last sync shares the next one. */
  const writeGroup = async () => {
    const group = queue
    queue = []
    const fresh = new Map<string, IdentifiedChange>()
    const accepted: Request[] = []
    for (const request of group) {
      const found = freshOf(request.offered, (id) => fresh.get(id) ?? known.get(id))
      if (!found.ok) request.answer(found)
      else accepted.push(request)
      if (found.ok) for (const identified of found.value) fresh.set(identified.id, identified)
    }
    if (accepted.length === 0) return
    const result = await writeFresh([...fresh.values()]).then(
      () => undefined,
      (error: unknown) => diskProblem(error, folder),
    )
    for (const { offered, answer } of accepted)
      answer(
        result === undefined
          ? {
              ok: true,
              value: { acknowledged: offered.map(({ id }) => id), syncedAt: now(), lines: changes.length },
            }
          : { ok: false, problem: result },
      )
  }

  return {
    changes: () => changes,
    damage,
    lost: () => lost,
    missing: () => (lost.length === 0 ? nothingMissing : missingChanges(changes, lost)),
    acknowledged: () => [...headsOf(changes), ...acknowledged],
    append(offered) {
      if (damage !== undefined) return Promise.resolve({ ok: false, problem: damage })
      return new Promise((answer, fail) => {
        queue.push({ offered, answer })
        turn = turn.then(writeGroup).catch(fail)
      })
    },
    close: () => turn.then(() => file.close()),
  }
}
