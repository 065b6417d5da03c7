import { expect, test } from 'vitest'
import {
  attachmentPath,
  changesPath,
  compareChangesWithManifest,
  compareEntries,
  parseManifest,
  type CaseFileManifest,
} from '../../../shared/record/case-file.ts'
import { caseIdSchema } from '../../../shared/record/change.ts'
import { vectorOf } from '../../../shared/record/version.ts'
import { accept, caseId, codesIn, problemsIn, set, WorkingCopy } from './working-copy.ts'

const copy = new WorkingCopy('a')
copy.commit(set('1', {}))
copy.commit(set('2', {}))
const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
const changesEntry = { path: changesPath, sha256: one, size: 10 }
const attachment = { path: attachmentPath(two), sha256: two, size: 20 }
const manifest: CaseFileManifest = {
  format: 1,
  caseId,
  vector: vectorOf(copy.state),
  entries: [changesEntry, attachment],
}

test('a manifest reads back', () => {
  expect(accept(parseManifest(JSON.parse(JSON.stringify(manifest))))).toEqual({ status: 'current', manifest })
})

test('an unknown field is refused by name', () => {
  const [problem] = problemsIn(parseManifest({ ...manifest, colour: 'red' }))
  expect(problem).toMatchObject({ code: 'unknown-field', given: 'colour' })
})

test('a newer format is carried, whatever else it holds', () => {
  const entries = [...manifest.entries, { path: 'other/place', sha256: one, size: 1, kind: 'x' }]
  const read = accept(parseManifest({ ...manifest, format: 2, colour: 'red', entries }))
  expect([read.status, read.manifest.entries.length]).toEqual(['newer', 3])
})

test.each(['../x', '/etc/x', 'C:\\x', 'attachments/../x', attachmentPath(one), 'changes.ndjson/'])(
  'an entry may not stand at %j',
  (path) => {
    const entries = [changesEntry, { ...attachment, path }]
    expect(codesIn(parseManifest({ ...manifest, entries }))).toEqual(['unsafe-entry'])
  },
)

test('an entry stands once, and the changes are always there', () => {
  expect(codesIn(parseManifest({ ...manifest, entries: [changesEntry, changesEntry] }))).toEqual([
    'duplicate-entry',
  ])
  expect(codesIn(parseManifest({ ...manifest, entries: [attachment] }))).toEqual(['missing-entry'])
})

test('every byte is accounted for', () => {
  expect(compareEntries(manifest, manifest.entries)).toEqual([])
  const unpacked = [
    { ...changesEntry, size: 11 },
    { path: 'x', sha256: one, size: 0 },
  ]
  expect(compareEntries(manifest, unpacked).map(({ code, at }) => [code, at])).toEqual([
    ['missing-entry', attachment.path],
    ['damaged-entry', changesPath],
    ['unlisted-entry', 'x'],
  ])
})

test('changes must be of the case and reach as far as the vector', () => {
  expect(compareChangesWithManifest(manifest, copy.changes)).toEqual([])
  const lost = compareChangesWithManifest(manifest, copy.changes.slice(1))
  expect(lost).toMatchObject([{ code: 'changes-missing', at: 'vector.a', given: '1', expected: '2' }])
  const elsewhere = caseIdSchema.parse('case-2')
  const others = compareChangesWithManifest({ ...manifest, caseId: elsewhere }, copy.changes)
  expect(others.map(({ code, at }) => [code, at])).toEqual(copy.changes.map(({ id }) => ['other-case', id]))
})
