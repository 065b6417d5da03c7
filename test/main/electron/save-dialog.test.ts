import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveWithDialog } from '../../../main/electron/save-dialog.ts'

const file = { name: '案卷.yipin.zip', bytes: new TextEncoder().encode('一笔') }
const chosen = (filePath: string) => ({
  showSaveDialog: () => Promise.resolve({ canceled: false, filePath }),
})
const freshFolder = () => mkdtempSync(join(tmpdir(), 'yipin-save-'))

test('a file has its name only when every byte is there', async () => {
  const folder = freshFolder()
  const target = join(folder, file.name)
  expect(await saveWithDialog(chosen(target), file)).toEqual({
    ok: true,
    value: { outcome: 'saved', name: target },
  })
  expect(readFileSync(target, 'utf8')).toBe('一笔')
  expect(readdirSync(folder)).toEqual([file.name])
})

test('a dialog that is left writes nothing', async () => {
  const left = { showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }) }
  expect(await saveWithDialog(left, file)).toEqual({ ok: true, value: { outcome: 'cancelled' } })
})

test('a folder that refuses is named, and nothing half-written stays in it', async () => {
  const gone = join(freshFolder(), 'U 盘')
  expect(await saveWithDialog(chosen(join(gone, file.name)), file)).toEqual({
    ok: false,
    problem: { code: 'disk-refused', place: gone, given: 'ENOENT', expected: '' },
  })
  const folder = freshFolder()
  mkdirSync(join(folder, file.name))
  expect(await saveWithDialog(chosen(join(folder, file.name)), file)).toMatchObject({
    ok: false,
    problem: { code: 'disk-refused', place: folder },
  })
  expect(readdirSync(folder)).toEqual([file.name])
})
