import { expect } from '@playwright/test'
import type { Application } from '../application.ts'
import type { SavedFile } from '../hosts/running-application.ts'

export type ExportFormat = 'PDF' | 'Word' | 'XLSX'

/** Presses 导出 and reads the file that was saved. */
export async function exportFile(application: Application, format: ExportFormat): Promise<SavedFile> {
  const { page } = application
  const file = await application.saveFile(() =>
    page.getByRole('button', { name: `导出 ${format}`, exact: true }).click(),
  )
  await expect(page.getByText(`已导出：${file.name}`)).toBeVisible()
  return file
}
