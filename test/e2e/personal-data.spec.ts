import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from './application.ts'
import { readBrowserDatabases } from './steps/browser-databases.ts'
import { createCase } from './steps/create-case.ts'
import { fillField } from './steps/fill-field.ts'
import { goToStep } from './steps/go-to-step.ts'
import { chooseOperation, registerNotice } from './steps/measure.ts'
import { fillMethodCard } from './steps/method-card.ts'
import { addStyle } from './steps/products.ts'
import { elementsOf } from './steps/tshirt-lines.ts'

const canary = '金丝雀甲七四一九说家里有事'

const written = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(
    JSON.stringify(text)
      .replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .slice(1, -1),
  ),
]

const holds = (bytes: Uint8Array): boolean =>
  written(canary).some((form) => Buffer.from(bytes).includes(form))

/** Files of a folder, at any depth, in which the words stand. */
const filesWithCanary = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => holds(readFileSync(path)))

test('a note about a worker that was destroyed is in no byte of library, browser database or case file', async ({
  application,
}) => {
  const { page, library } = application
  await createCase(page, '说明')
  await fillField(page, '操作人姓名', '示例记录员')
  await goToStep(page, 'products')
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  await page
    .getByRole('row', { name: /^第 1 行/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  await page.keyboard.insertText('合肩缝')
  await page.keyboard.press('Enter')
  await fillMethodCard(page, 1, elementsOf(1))
  await chooseOperation(page, 1)
  await registerNotice(page, 'W-07', canary)
  const record = page.getByRole('region', { name: '告知记录' })
  await record.getByRole('button', { name: '看说明' }).click()
  await expect(record).toContainText(canary)

  await record.getByRole('button', { name: '依法删除说明' }).click()
  await record.getByLabel('删除的理由', { exact: true }).fill('职工本人要求')
  await record.getByRole('button', { name: '删除，不能恢复' }).click()
  await expect(record).toContainText('已依法删除')
  const saved = page.getByRole('status', { name: '落盘情况' })
  await expect(saved).toHaveText(/已落盘/)

  expect(filesWithCanary(library)).toEqual([])
  const databases = await readBrowserDatabases(page)
  expect(databases).toContain('合肩缝')
  expect(databases).not.toContain(canary)

  await saved.getByRole('button').click()
  const packed = await application.saveFile(() =>
    page.getByRole('button', { name: '另存一份案卷文件', exact: true }).click(),
  )
  const entries = Object.entries(unzipSync(packed.bytes))
  expect(entries.length).toBeGreaterThan(1)
  expect(entries.filter(([, bytes]) => holds(bytes)).map(([name]) => name)).toEqual([])
  expect(application.complaints).toEqual([])
})
