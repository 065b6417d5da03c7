import { expect, type Page } from '@playwright/test'

/** 标准, 大 or 特大, from 案卷库. */
export async function chooseTextSize(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '设置' })
  await dialog.getByText(name, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}
