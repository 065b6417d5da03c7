import { zipSync, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readCaseFile } from '../../../main/library/case-files/read-case-file.ts'
import { writeCaseFile } from '../../../main/library/case-files/write-case-file.ts'
import { caseId, chainOf } from './changes.ts'

const changes = chainOf(12)
const file = writeCaseFile(caseId, changes)
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const bytes = (words: string) => new TextEncoder().encode(words)

test('a case file brings back every change, and the same case gives the same bytes', () => {
  const read = readCaseFile(file)
  expect(read).toMatchObject({ ok: true, caseId, newer: false })
  expect(read.ok ? read.changes.map(({ id }) => id) : []).toEqual(changes.map(({ id }) => id))
  expect(writeCaseFile(caseId, changes)).toEqual(file)
})

test('one flipped byte anywhere in any entry is refused', () => {
  const entries = unzipSync(file)
  let flipped = 0
  for (const [path, content] of Object.entries(entries))
    for (let position = 0; position < content.length; position += 37) {
      const spoilt = content.slice()
      spoilt[position] = (spoilt[position] ?? 0) ^ 1
      // White space of the manifest says nothing, so a change of it changes nothing.
      const isSpace = path === 'manifest.json' && /\s/.test(String.fromCharCode(content[position] ?? 0))
      if (isSpace) continue
      flipped += 1
      expect(
        readCaseFile(zipSync({ ...entries, [path]: spoilt }, { mtime: new Date(2014, 0, 1) })).ok,
        `${path} ${String(position)}`,
      ).toBe(false)
    }
  expect(flipped).toBeGreaterThan(60)
})

test('a missing entry, a stranger in the file and no file at all are refused', () => {
  const entries = unzipSync(file)
  const { 'manifest.json': manifest, ...rest } = entries
  expect(readCaseFile(zipSync(rest)).ok).toBe(false)
  expect(readCaseFile(zipSync({ 'manifest.json': manifest ?? bytes('') })).ok).toBe(false)
  expect(readCaseFile(zipSync({ ...entries, 'extra.txt': bytes('x') })).ok).toBe(false)
  expect(readCaseFile(bytes('not a zip'))).toEqual({
    ok: false,
    fault: { code: 'not-a-case-file', place: '' },
  })
})

test('an unknown field of this format is refused by name, a newer format opens to be looked at', () => {
  const entries = unzipSync(file)
  const manifest = JSON.parse(text(entries['manifest.json'])) as Record<string, unknown>
  const withManifest = (more: object) =>
    readCaseFile(zipSync({ ...entries, 'manifest.json': bytes(JSON.stringify({ ...manifest, ...more })) }))
  const unknown = withManifest({ colour: 'red' })
  expect(unknown.ok ? '' : unknown.fault).toEqual({ code: 'unknown-field', place: 'manifest.json colour' })
  expect(withManifest({ colour: 'red', format: 2 })).toMatchObject({
    ok: true,
    newer: true,
    newerLayout: 2,
  })
})
