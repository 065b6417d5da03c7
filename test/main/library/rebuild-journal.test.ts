import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeCaseFile } from '../../../main/library/case-files/write-case-file.ts'
import { nodeJournalDisk, type JournalDisk } from '../../../main/library/journal/journal-disk.ts'
import { openLibrary, type Library } from '../../../main/library/library.ts'
import { caseId, chainOf, linesOf } from './changes.ts'

const count = 150
const changes = chainOf(count)
const now = () => '2014-07-01T08:00:00.000Z'

let folder = ''
let damaged = Buffer.alloc(0)
let whole = ''
const caseFolder = () => join(folder, 'cases', caseId)
const journalFile = () => join(caseFolder(), 'journal.ndjson')
const journalNow = () => readFileSync(journalFile())
const open = (disk: JournalDisk = nodeJournalDisk): Promise<Library> => openLibrary(disk, folder, 'main', now)

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'yipin-rebuild-')), 'library')
  mkdirSync(folder)
  const library = await open()
  await library.appendChanges(caseId, linesOf(changes))
  await library.close()
  whole = readFileSync(journalFile(), 'utf8')
  // Lines 101 to 110 are gone.
  writeFileSync(journalFile(), whole.split('\n').toSpliced(100, 10).join('\n'))
  damaged = journalNow()
})

test('a copy that lacks what the journal lost is refused, says how much, and nothing on the disk changes', async () => {
  const before = readdirSync(caseFolder())
  const library = await open()
  const readable = await library.readChanges(caseId)
  const refused = await library.rebuildJournal(caseId, readable.ok ? readable.value : '')
  expect(refused).toMatchObject({
    ok: false,
    problem: { code: 'copy-incomplete', place: '101', given: '10' },
  })
  expect(journalNow()).toEqual(damaged)
  expect(readdirSync(caseFolder())).toEqual(before)
  expect((await library.listCases())[0]).toMatchObject({ name: '案卷 100', problem: { place: '101' } })
})

test('a copy that ends before the acknowledged head is refused, although its chain has no hole', async () => {
  writeFileSync(journalFile(), `${whole.split('\n').slice(0, 99).join('\n')}\nspoilt\n`)
  const library = await open()
  expect(await library.rebuildJournal(caseId, linesOf(changes.slice(0, 140)))).toMatchObject({
    ok: false,
    problem: { code: 'copy-incomplete', given: '10' },
  })
})

test('the lost lines alone, in any order, make it whole with the readable ones; the original is kept', async () => {
  const library = await open()
  const rebuilt = await library.rebuildJournal(caseId, linesOf(changes.slice(100, 110).toReversed()))
  const keptAs = join(caseFolder(), 'damaged-1.ndjson')
  expect(rebuilt).toMatchObject({ ok: true, value: { lines: count, keptAs } })
  expect(readFileSync(keptAs)).toEqual(damaged)
  expect(journalNow().toString().split('\n').toSorted()).toEqual(whole.split('\n').toSorted())
  expect((await library.listCases())[0]?.problem).toBeNull()
  await library.close()
  expect((await (await open()).listCases())[0]).toMatchObject({ name: '案卷 150', problem: null })
})

test('a case file with all of it makes a damaged case whole, one that lacks some of it is refused', async () => {
  const library = await open()
  expect(await library.importCaseFile(writeCaseFile(caseId, changes.slice(0, 105)))).toMatchObject({
    ok: false,
    problem: { code: 'copy-incomplete', given: '5' },
  })
  expect(journalNow()).toEqual(damaged)
  expect(await library.importCaseFile(writeCaseFile(caseId, changes))).toMatchObject({
    ok: true,
    value: { added: 10, keptAs: join(caseFolder(), 'damaged-1.ndjson') },
  })
  expect((await library.listCases())[0]?.problem).toBeNull()
})

test('pressed twice at once it is rebuilt once, and a whole journal only takes what it lacks', async () => {
  const library = await open()
  const [one, two] = await Promise.all([
    library.rebuildJournal(caseId, linesOf(changes)),
    library.rebuildJournal(caseId, linesOf(changes)),
  ])
  expect([one.ok && one.value.keptAs, two.ok && two.value.keptAs]).toEqual([
    join(caseFolder(), 'damaged-1.ndjson'),
    null,
  ])
  expect(readdirSync(caseFolder()).filter((name) => name.startsWith('damaged-'))).toHaveLength(1)
})

/** Counts what would change the disk, and refuses from the given step on: nothing of it done, or half of the bytes. */
function failingDisk(failFrom: number, half: boolean) {
  let step = 0
  const refuses = () => (step += 1) >= failFrom
  const refuse = () => {
    throw Object.assign(new Error('input/output error'), { code: 'EIO' })
  }
  const disk: JournalDisk = {
    ...nodeJournalDisk,
    async replace(path, bytes) {
      if (!refuses()) return nodeJournalDisk.replace(path, bytes)
      if (half) writeFileSync(`${path}.partial`, bytes.subarray(0, bytes.length / 2))
      refuse()
    },
    async move(from, to) {
      if (refuses()) refuse()
      await nodeJournalDisk.move(from, to)
    },
    async remove(path) {
      if (refuses()) refuse()
      await nodeJournalDisk.remove(path)
    },
  }
  return { disk, steps: () => step }
}

test.each([true, false])(
  'whichever step of the rebuild fails, one whole file stands (half: %s)',
  async (half) => {
    let failed = 0
    for (let failFrom = 1; ; failFrom += 1) {
      writeFileSync(journalFile(), damaged)
      const { disk, steps } = failingDisk(failFrom, half)
      const library = await open(disk)
      const answer = await library.rebuildJournal(caseId, linesOf(changes))
      await library.close()
      if (answer.ok) {
        expect(steps()).toBe(failFrom - 1)
        break
      }
      failed += 1
      expect(answer.problem).toMatchObject({ code: 'disk-refused', given: 'EIO' })
      const left = journalNow()
      const isOld = left.equals(damaged)
      expect(isOld || left.toString() === whole).toBe(true)
      // The next start can still repair it, or finds it whole.
      const again = await open()
      expect((await again.listCases())[0]?.problem?.code).toBe(isOld ? 'journal-damaged' : undefined)
      expect(await again.rebuildJournal(caseId, linesOf(changes))).toMatchObject({
        ok: true,
        value: { lines: count },
      })
      await again.close()
    }
    expect(failed).toBe(4)
  },
)

test('a new journal that cannot be read back as it was written never takes the place of the old one', async () => {
  const disk: JournalDisk = {
    ...nodeJournalDisk,
    read: async (path) => {
      const bytes = await nodeJournalDisk.read(path)
      return path.endsWith('.rebuilt') ? bytes?.subarray(0, bytes.length - 40) : bytes
    },
  }
  const library = await open(disk)
  expect(await library.rebuildJournal(caseId, linesOf(changes))).toMatchObject({
    problem: { given: 'VERIFY' },
  })
  expect(journalNow()).toEqual(damaged)
})
