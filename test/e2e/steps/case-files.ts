import { expect, type Page } from '@playwright/test'
import type { RunningApplication, SavedFile } from '../hosts/running-application.ts'
import { chooseFile } from './choose-file.ts'

/** From the saved mark: a copy of the case to carry to another computer. */
export async function saveCopy({
  page,
  saveFile,
}: Pick<RunningApplication, 'page' | 'saveFile'>): Promise<SavedFile> {
  const saved = page.getByRole('status', { name: '落盘情况' })
  await expect(saved).toHaveText(/已落盘 \d\d:\d\d:\d\d/)
  await saved.click()
  const file = await saveFile(() => page.getByRole('button', { name: '另存一份案卷文件' }).click())
  await page.keyboard.press('Escape')
  return file
}

/** From the library: a case file, which joins the case that is already there. */
export async function openCopy(page: Page, { name, bytes }: SavedFile): Promise<void> {
  const file = { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) }
  await chooseFile(page, page.getByRole('button', { name: '打开案卷文件', exact: true }), file)
  await expect(page.getByRole('heading', { level: 1, name: /^立项/ })).toBeVisible()
}
