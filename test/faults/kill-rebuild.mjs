/** Kills the host with SIGKILL while it rebuilds a damaged journal, and looks at what is left on the disk. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { startHost } from './host-process.mjs'

const caseId = 'rebuilt-case'
const length = 3_000

function lines() {
  const replica = randomUUID()
  let prev = null
  return Array.from({ length }, (_, index) => {
    const json = canonicalize({
      v: 1,
      caseId,
      replica,
      seq: index + 1,
      prev,
      seen: [],
      clock: index + 1,
      at: '2014-07-01T08:00:00.000Z',
      by: '记录员',
      label: `第 ${index + 1} 笔`,
      operations: [
        { type: 'set', kind: 'case', id: 'case', visibility: 'public', fields: { name: `案卷 ${index}` } },
      ],
    })
    prev = createHash('sha256').update(json).digest('hex')
    return json
  })
}

const rebuild = (host, body) => host.ask(`/api/cases/${caseId}/journal`, { method: 'POST', body })

/** Answers how often the old file stood afterwards, how often the new one, and how often neither. */
export async function killRebuild({ kills }) {
  const library = join(mkdtempSync(join(tmpdir(), 'yipin-kill-rebuild-')), 'library')
  const journal = join(library, 'cases', caseId, 'journal.ndjson')
  const body = lines()
    .map((line) => `${line}\n`)
    .join('')
  const first = await startHost(library)
  await first.ask(`/api/cases/${caseId}/changes`, { method: 'POST', body })
  await first.end('SIGTERM')
  const whole = readFileSync(journal)
  const damaged = Buffer.from(whole.toString('utf8').split('\n').toSpliced(100, 10).join('\n'))
  writeFileSync(journal, damaged)

  const timed = await startHost(library)
  const since = performance.now()
  const answer = await rebuild(timed, body)
  const milliseconds = performance.now() - since
  await timed.end('SIGTERM')
  const rebuilt = answer.ok && readFileSync(journal).equals(whole)

  const left = { old: 0, new: 0, neither: 0, unrepaired: 0 }
  for (let kill = 0; kill < kills; kill += 1) {
    writeFileSync(journal, damaged)
    const host = await startHost(library)
    const answered = rebuild(host, body).catch(() => undefined)
    // Spread over the whole of it, from the reading of the body to the answer.
    await new Promise((resolve) => setTimeout(resolve, (milliseconds * (kill + 0.5)) / kills))
    await host.end('SIGKILL')
    await answered
    const bytes = readFileSync(journal)
    if (bytes.equals(damaged)) left.old += 1
    else if (bytes.equals(whole)) left.new += 1
    else left.neither += 1
    const again = await startHost(library)
    const repaired = await rebuild(again, body)
    await again.end('SIGTERM')
    if (!repaired.ok || !readFileSync(journal).equals(whole)) left.unrepaired += 1
  }
  return { rebuilt, ...left }
}
