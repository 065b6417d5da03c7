/** Spoils a journal in every way of a list, each in a library of its own, and asks a fresh host whether it noticed. */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { startHost } from './host-process.mjs'

const caseId = 'spoilt-case'
const length = 30

function lines() {
  let prev = null
  return Array.from({ length }, (_, index) => {
    const json = canonicalize({
      v: 1,
      caseId,
      replica: 'replica-1',
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

const flip = (position) => (bytes) => {
  const spoilt = Buffer.from(bytes)
  spoilt[position] ^= 1
  return spoilt
}
const withoutLine = (number) => (bytes) => {
  const all = bytes.toString('utf8').split('\n')
  all.splice(number, 1)
  return Buffer.from(all.join('\n'))
}

const ways = [
  ...[3, 70, 400, 1_900, 4_321, 6_666].map((position) => flip(position)),
  ...[0, 7, length - 2].map((number) => withoutLine(number)),
  (bytes) => bytes.subarray(0, bytes.length - 5),
  (bytes) => Buffer.concat([bytes, Buffer.from('{"half":')]),
  (bytes) => Buffer.concat([bytes.subarray(0, 900), Buffer.from('\n'), bytes.subarray(900)]),
]

async function noticed(clean, spoil) {
  const library = `${mkdtempSync(join(tmpdir(), 'yipin-spoil-'))}/library`
  cpSync(clean, library, { recursive: true })
  const journal = join(library, 'cases', caseId, 'journal.ndjson')
  writeFileSync(journal, spoil(readFileSync(journal)))
  const host = await startHost(library)
  const { cases } = await (await host.ask('/api/cases')).json()
  const kept = (await (await host.ask(`/api/cases/${caseId}/changes`)).text()).split('\n').length - 1
  await host.end('SIGTERM')
  return cases[0].problem !== null || kept === length
}

/** `damageDetected` counts the spoilt journals that are named, or whose every acknowledged change is still there. */
export async function spoilJournals() {
  const clean = `${mkdtempSync(join(tmpdir(), 'yipin-clean-'))}/library`
  const host = await startHost(clean)
  const body = lines()
    .map((line) => `${line}\n`)
    .join('')
  await host.ask(`/api/cases/${caseId}/changes`, { method: 'POST', body })
  await host.end('SIGTERM')
  let damageDetected = 0
  for (const spoil of ways) if (await noticed(clean, spoil)) damageDetected += 1
  return { damaged: ways.length, damageDetected }
}
