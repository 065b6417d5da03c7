import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

export type ExportFormat = 'PDF' | 'Word' | 'XLSX'

export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array }

/** Presses 导出 and reads the file that was downloaded. */
export async function exportFile(page: Page, format: ExportFormat): Promise<ExportedFile> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: new RegExp(`导出 ${format}$`) }).click()
  const file = await download
  const name = file.suggestedFilename()
  await expect(page.getByText(`已导出：${name}`)).toBeVisible()
  return { name, bytes: new Uint8Array(readFileSync(await file.path())) }
}
