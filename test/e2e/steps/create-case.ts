import { expect, type Page } from '@playwright/test'
import { fillField } from './fill-field.ts'

/** From the library: 新建案卷, and its name. */
export async function createCase(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^立项/ })).toBeVisible()
  await fillField(page, '案卷名称', name)
}

export async function openCase(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/案卷库/)
}
