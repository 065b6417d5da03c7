import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCaseJournal } from '../../main/library/journal/case-journal.ts'
import { nodeJournalDisk } from '../../main/library/journal/journal-disk.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import { changeId } from '../../shared/record/change-id.ts'
import type { CaseId, Change, ChangeId, IdentifiedChange, ReplicaId } from '../../shared/record/change.ts'
import { fold } from '../../shared/record/fold.ts'

const now = () => new Date().toISOString()
const writers = 8

/** A chain of price edits, as a negotiation writes them. */
function chain(length: number, replica: string): readonly IdentifiedChange[] {
  const changes: IdentifiedChange[] = []
  let prev: ChangeId | null = null
  for (let seq = 1; seq <= length; seq += 1) {
    const id = `operation-${String(seq % 200)}`
    const change: Change = {
      v: 1,
      caseId: 'bench' as CaseId,
      replica: replica as ReplicaId,
      seq,
      prev,
      seen: [],
      clock: seq,
      at: '2014-07-01T08:00:00.000Z',
      by: '记录员',
      label: `第 ${String(seq)} 道 现行单价`,
      operations: [
        {
          type: 'set',
          kind: 'operation',
          id,
          visibility: 'public',
          fields: { currentPriceYuan: `0.${String(100 + (seq % 900))}` },
        },
      ],
    }
    prev = changeId(change)
    changes.push({ id: prev, change })
  }
  return changes
}

const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'yipin-bench-')), 'case')
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? 0

/** Eight writers wait for their own answers; each answer comes after the sync that holds its change. */
async function appendAll(perWriter: number) {
  const journal = await openCaseJournal(nodeJournalDisk, freshFolder(), now)
  const waits: number[] = []
  const since = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (const change of chain(perWriter, `replica-${String(writer)}`)) {
        const asked = performance.now()
        await journal.append([change])
        waits.push(performance.now() - asked)
      }
    }),
  )
  const seconds = (performance.now() - since) / 1000
  await journal.close()
  return { perSecond: (writers * perWriter) / seconds, p99: quantile(waits, 0.99) }
}

export async function measureJournal() {
  await appendAll(50)
  const runs = []
  for (let run = 0; run < 5; run += 1) runs.push(await appendAll(300))
  const folder = freshFolder()
  const changes = chain(100_000, 'replica-1')
  const journal = await openCaseJournal(nodeJournalDisk, folder, now)
  await journal.append(changes)
  await journal.close()
  const since = performance.now()
  const again = await openCaseJournal(nodeJournalDisk, folder, now)
  fold(again.changes(), caseMeaning)
  const replay = (performance.now() - since) / 1000
  await again.close()
  return {
    changesPerSecond: Math.round(
      quantile(
        runs.map(({ perSecond }) => perSecond),
        0.5,
      ),
    ),
    fsyncP99Milliseconds: Number(
      quantile(
        runs.map(({ p99 }) => p99),
        0.5,
      ).toFixed(2),
    ),
    replay100kSeconds: Number(replay.toFixed(2)),
    bytesPer1000Changes: Math.round(statSync(join(folder, 'journal.ndjson')).size / 100),
  }
}
