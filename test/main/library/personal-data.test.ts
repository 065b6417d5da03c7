import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { personalData } from '../../../main/library/attachments/personal-data.ts'
import { nodeJournalDisk } from '../../../main/library/journal/journal-disk.ts'

const note = '本人同意被测，左手旧伤，不测提举动作'

function everyByteIn(folder: string): Buffer {
  return Buffer.concat(
    readdirSync(folder).map((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? everyByteIn(path) : readFileSync(path)
    }),
  )
}

test('a note can be read back, and after its key is destroyed it is in no byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yipin-personal-'))
  const personal = personalData(nodeJournalDisk, folder)
  const blob = await personal.save(note)
  expect(await personal.read(blob)).toBe(note)
  expect(everyByteIn(folder).includes(note)).toBe(false)
  await personal.destroy(blob)
  expect(await personal.read(blob)).toBeNull()
  expect(readdirSync(join(folder, 'keys'))).toEqual([])
  expect(everyByteIn(folder)).toHaveLength(0)
})

test('the same note twice is two blobs with two keys', async () => {
  const personal = personalData(nodeJournalDisk, mkdtempSync(join(tmpdir(), 'yipin-personal-')))
  expect(await personal.save(note)).not.toBe(await personal.save(note))
})

test('a name that is no blob reads nothing and destroys nothing', async () => {
  const personal = personalData(nodeJournalDisk, mkdtempSync(join(tmpdir(), 'yipin-personal-')))
  expect(await personal.read('../library.json')).toBeNull()
  await expect(personal.destroy('../library.json')).resolves.toBeUndefined()
})
