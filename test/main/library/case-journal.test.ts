import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openCaseJournal } from '../../../main/library/journal/case-journal.ts'
import { nodeJournalDisk, type JournalDisk } from '../../../main/library/journal/journal-disk.ts'
import { chainOf } from './changes.ts'

let folder = ''
const now = () => '2014-07-01T08:00:00.000Z'
const journalFile = () => join(folder, 'journal.ndjson')
const open = (disk: JournalDisk = nodeJournalDisk) => openCaseJournal(disk, folder, now)

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'yipin-journal-')), 'case-1')
})

async function written(count: number) {
  const changes = chainOf(count)
  const journal = await open()
  await journal.append(changes)
  await journal.close()
  return changes
}

test('what was acknowledged is there after opening again', async () => {
  const changes = await written(3)
  const again = await open()
  expect(again.changes().map(({ id }) => id)).toEqual(changes.map(({ id }) => id))
  expect(again.damage).toBeUndefined()
})

test('a change that is known already is acknowledged again and written once', async () => {
  const changes = await written(2)
  const journal = await open()
  const answer = await journal.append(changes)
  expect(answer).toMatchObject({ ok: true, value: { lines: 2, acknowledged: changes.map(({ id }) => id) } })
  expect(readFileSync(journalFile(), 'utf8').trim().split('\n')).toHaveLength(2)
})

test('appends that wait together are all acknowledged, and share their syncs', async () => {
  const [first, ...rest] = chainOf(40)
  let syncs = 0
  const counting: JournalDisk = {
    ...nodeJournalDisk,
    openForAppend: async (path) => {
      const handle = await nodeJournalDisk.openForAppend(path)
      return {
        ...handle,
        sync: async () => {
          syncs += 1
          await handle.sync()
        },
      }
    },
  }
  const journal = await open(counting)
  const answers = await Promise.all(
    [first, ...rest].map((change) => journal.append(change === undefined ? [] : [change])),
  )
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(journal.changes()).toHaveLength(40)
  expect(syncs).toBeLessThan(5)
})

test('a gap in the chain is refused whole', async () => {
  const [one, , three] = chainOf(3)
  const journal = await open()
  if (one === undefined || three === undefined) throw new Error('no chain')
  expect(await journal.append([one, three])).toMatchObject({ ok: false, problem: { code: 'chain-broken' } })
  expect(journal.changes()).toHaveLength(0)
})

test('a torn tail is set aside, named, and the rest stays', async () => {
  const changes = await written(3)
  const whole = readFileSync(journalFile())
  writeFileSync(journalFile(), whole.subarray(0, whole.length - 7))
  const journal = await open()
  expect(journal.changes()).toHaveLength(2)
  expect(readdirSync(folder)).toContain('torn-1.txt')
  expect(journal.lost().map(({ id }) => id)).toEqual([changes[2]?.id])
  expect(journal.missing()).toEqual({ count: 1, since: changes[1]?.change.at })
  const last = changes[2]
  expect(await journal.append(last === undefined ? [] : [last])).toMatchObject({ ok: true })
  expect(journal.lost()).toEqual([])
  expect((await open()).changes()).toHaveLength(3)
})

test('a whole lost tail shows against the heads', async () => {
  const changes = await written(4)
  const lines = readFileSync(journalFile(), 'utf8').split('\n')
  writeFileSync(journalFile(), `${lines.slice(0, 2).join('\n')}\n`)
  const journal = await open()
  expect(journal.damage).toBeUndefined()
  expect(journal.lost().map(({ id }) => id)).toEqual([changes[3]?.id])
  expect(journal.missing()).toEqual({ count: 2, since: changes[1]?.change.at })
})

test.each([
  ['a flipped byte', (text: string) => text.replace('案卷 2', '案卷 9'), '2'],
  ['a missing middle', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), '2'],
  ['a line that is none', (text: string) => text.replace(/^/, 'hello\n'), '1'],
])('%s is named by its line and nothing more is written', async (_name, spoil, line) => {
  const changes = await written(3)
  const before = readFileSync(journalFile(), 'utf8')
  writeFileSync(journalFile(), spoil(before))
  const journal = await open()
  expect(journal.damage).toMatchObject({ code: 'journal-damaged', place: line })
  expect(await journal.append(changes)).toMatchObject({ ok: false, problem: { code: 'journal-damaged' } })
  expect(readFileSync(journalFile(), 'utf8')).toBe(spoil(before))
})

/** Writes half of what it is given, then says that the disk is full, until `room` is true. */
function fullDisk(state: { room: boolean }): JournalDisk {
  return {
    ...nodeJournalDisk,
    openForAppend: async (path) => {
      const handle = await nodeJournalDisk.openForAppend(path)
      return {
        ...handle,
        append: async (bytes) => {
          if (state.room) return handle.append(bytes)
          await handle.append(bytes.subarray(0, bytes.length / 2))
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        },
      }
    },
  }
}

test('a disk that fills up in the middle of a write loses nothing: a retry brings everything', async () => {
  const changes = chainOf(5)
  const state = { room: true }
  const journal = await open(fullDisk(state))
  await journal.append(changes.slice(0, 2))
  state.room = false
  expect(await journal.append(changes.slice(2))).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
  expect(journal.changes()).toHaveLength(2)
  state.room = true
  expect(await journal.append(changes.slice(2))).toMatchObject({ ok: true, value: { lines: 5 } })
  await journal.close()
  const again = await open()
  expect(again.changes()).toHaveLength(5)
  expect(again.damage).toBeUndefined()
  expect(existsSync(join(folder, 'torn-1.txt'))).toBe(false)
})

test('heads that cannot be written keep the answer back', async () => {
  const state = { room: false }
  const disk: JournalDisk = {
    ...nodeJournalDisk,
    replace: async (path, bytes) => {
      if (!state.room) throw Object.assign(new Error('read-only'), { code: 'EROFS' })
      await nodeJournalDisk.replace(path, bytes)
    },
  }
  const journal = await open(disk)
  expect(await journal.append(chainOf(1))).toMatchObject({
    ok: false,
    problem: { code: 'disk-refused', given: 'EROFS' },
  })
  state.room = true
  expect(await journal.append(chainOf(1))).toMatchObject({ ok: true, value: { lines: 1 } })
})
