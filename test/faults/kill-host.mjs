/** Kills the host with SIGKILL in the middle of a burst of changes, and counts what was acknowledged and is gone. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { startHost } from './host-process.mjs'

const caseId = 'kill-case'
const writers = 4

/** An endless chain of changes of one replica, written here by hand so that nothing of the host is trusted. */
function* chain() {
  const replica = randomUUID()
  let prev = null
  for (let seq = 1; ; seq += 1) {
    const json = canonicalize({
      v: 1,
      caseId,
      replica,
      seq,
      prev,
      seen: [],
      clock: seq,
      at: '2014-07-01T08:00:00.000Z',
      by: '记录员',
      label: `第 ${seq} 笔`,
      operations: [
        { type: 'set', kind: 'case', id: 'case', visibility: 'public', fields: { name: `案卷 ${seq}` } },
      ],
    })
    prev = createHash('sha256').update(json).digest('hex')
    yield { id: prev, json }
  }
}

/** Posts one change after the other until the host is gone; every acknowledged id goes into `acknowledged`. */
async function writeUntilKilled(host, acknowledged, onAcknowledged) {
  for (const { json } of chain()) {
    try {
      const response = await host.ask(`/api/cases/${caseId}/changes`, { method: 'POST', body: `${json}\n` })
      if (!response.ok) throw new Error(`refused: ${await response.text()}`)
      for (const id of (await response.json()).acknowledged) acknowledged.add(id)
      onAcknowledged()
    } catch (error) {
      if (String(error).includes('refused: ')) throw error
      return
    }
  }
}

async function killInBurst(library, acknowledged, atLeast) {
  const host = await startHost(library)
  let count = 0
  let reached
  const enough = new Promise((resolve) => {
    reached = resolve
  })
  const after = atLeast + Math.floor(Math.random() * 60)
  const writing = Promise.all(
    Array.from({ length: writers }, () =>
      writeUntilKilled(host, acknowledged, () => {
        count += 1
        if (count >= after) reached()
      }),
    ),
  )
  await Promise.race([enough, writing])
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 8))
  await host.end('SIGKILL')
  await writing
  return count
}

async function idsOnDisk(library) {
  const since = performance.now()
  const host = await startHost(library)
  const text = await (await host.ask(`/api/cases/${caseId}/changes`)).text()
  const seconds = (performance.now() - since) / 1000
  await host.end('SIGTERM')
  const ids = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => createHash('sha256').update(line).digest('hex'))
  return { ids: new Set(ids), seconds }
}

/** Answers what was acknowledged over all kills, how many of those are not on the disk, and how long opening took. */
export async function killHost({ kills, atLeast }) {
  const acknowledged = new Set()
  const library = join(mkdtempSync(join(tmpdir(), 'yipin-kill-')), 'library')
  const recoveries = []
  let fewest = Number.POSITIVE_INFINITY
  for (let kill = 0; kill < kills; kill += 1) {
    fewest = Math.min(fewest, await killInBurst(library, acknowledged, atLeast))
    const { ids, seconds } = await idsOnDisk(library)
    recoveries.push(seconds)
    const lost = [...acknowledged].filter((id) => !ids.has(id)).length
    if (lost > 0) return { acknowledged: acknowledged.size, lost, killed: kill + 1, fewest, recoveries }
  }
  return { acknowledged: acknowledged.size, lost: 0, killed: kills, fewest, recoveries }
}
