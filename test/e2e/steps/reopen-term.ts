import { expect, type Page } from '@playwright/test'

/** 立项: both sides agree to change a term that proposals and agreed lines closed. */
export async function reopenTerm(page: Page, term: string, reason: string): Promise<void> {
  const name = `双方同意改${term}`
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.getByRole('textbox', { name: '理由' }).fill(reason)
  await dialog.getByRole('button', { name: '记下双方同意' }).click()
  await expect(dialog).toBeHidden()
}
