import { expect, type Page } from '@playwright/test'
import { chooseFile, type GivenFile } from './choose-file.ts'
import { fillField } from './fill-field.ts'

export type Style = { readonly code: string; readonly name: string; readonly version: string }

/** A new style, once it is the one on the page: its name has the focus. */
export async function beginStyle(page: Page): Promise<void> {
  await page.getByRole('button', { name: '加一个产品' }).click()
  const field = page.getByRole('complementary', { name: '产品' }).getByLabel('品名', { exact: true })
  await expect(field).toHaveValue(/^第 \d+ 款$/)
  await expect(field).toBeFocused()
}

export async function addStyle(page: Page, { code, name, version }: Style): Promise<void> {
  await beginStyle(page)
  const panel = page.getByRole('complementary', { name: '产品' })
  await fillField(panel, '品名', name)
  await fillField(panel, '款号', code)
  await fillField(panel, '版次', version)
}

export const importDialog = (page: Page) => page.getByRole('dialog', { name: '导入工序' })

export async function offerFile(page: Page, file: GivenFile) {
  await chooseFile(page, page.getByRole('button', { name: '导入 CSV / XLSX', exact: true }), file)
  const dialog = importDialog(page)
  await expect(dialog).toBeVisible()
  return dialog
}

/** The whole file through the dialog, which says the encoding before anything comes in. */
export async function importOperations(page: Page, file: string, encoding: string): Promise<void> {
  const dialog = await offerFile(page, file)
  await expect(dialog).toContainText(`${encoding} 编码 · 16 行 9 列 · 列已自动对上`)
  await dialog.getByRole('button', { name: '导入 16 行' }).click()
  await expect(dialog).toBeHidden()
}

/** 从旧款复制: all lines of the style that stands in the top bar. */
export async function copyStyle(page: Page, { code, name, version }: Style): Promise<void> {
  await page.getByRole('button', { name: '从旧款复制' }).click()
  const dialog = page.getByRole('dialog', { name: '从旧款复制' })
  await dialog.getByLabel('新款品名', { exact: true }).fill(name)
  await dialog.getByLabel('新款款号', { exact: true }).fill(code)
  await dialog.getByLabel('新款版次', { exact: true }).fill(version)
  await dialog.getByRole('button', { name: '复制 16 道工序' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('option', { name: new RegExp(code) })).toHaveAttribute('aria-selected', 'true')
}
