import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { goToStep } from './steps/go-to-step.ts'

const regionInHand = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'])

/** The second style of the demonstration: every line was copied from the first, with the price agreed there. */
async function openCopiedTalks(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例走一遍' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^立项/ })).toBeVisible()
  await goToStep(page, 'bargaining')
  await page.getByRole('button', { name: /^产品：/ }).click()
  await page.getByRole('menuitem', { name: /T14-28/ }).click()
  await expect(page.getByRole('button', { name: /^产品：/ })).toContainText('T14-28')
  await expect(page.getByRole('menu')).toBeHidden()
}

test('F6 goes from part to part and back to where one was; F1 lists the keys', async ({ application }) => {
  const { page } = application
  await openCopiedTalks(page)
  const parts: (string | undefined)[] = []
  await page.getByRole('button', { name: '案卷库', exact: true }).focus()
  for (let press = 0; press < 7; press += 1) {
    await page.keyboard.press('F6')
    parts.push(await regionInHand(page))
  }
  expect(parts).toEqual(['steps', 'guide', 'page-head', 'content', 'side-panel', 'bottom-bar', 'top-bar'])
  await page.keyboard.press('F6')
  await expect(page.getByRole('button', { name: /^5 一协商/ })).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(page.getByRole('button', { name: '案卷库', exact: true })).toBeFocused()

  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: '按键' })
  await expect(help).toContainText('去页面的下一块')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  expect(application.complaints).toEqual([])
})

test('in a narrow window the line in hand is a drawer, and a copied line is unlocked by one fact', async ({
  application,
}) => {
  const { page } = application
  await page.setViewportSize({ width: 1100, height: 768 })
  await openCopiedTalks(page)
  const panel = page.getByRole('complementary', { name: /^1 后片钉洗水唛/ })
  await expect(panel).toBeHidden()
  await page.getByRole('button', { name: /打开这一行/ }).click()
  await expect(panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('cell', { name: /^后片钉洗水唛 职工方/ })).toBeFocused()

  await page.getByRole('button', { name: /打开这一行/ }).click()
  await panel.getByRole('button', { name: '解锁这一行' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('新款的料不同')
  await dialog.getByRole('button', { name: '解锁这一行' }).click()
  await expect(page.getByRole('button', { name: /^5 一协商/ })).toContainText('达成 15/16')
  await expect(page.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘 \d\d:\d\d:\d\d/)
  await page.getByRole('button', { name: /^产品：/ }).click()
  await page.getByRole('menuitem', { name: /T14-21/ }).click()
  await expect(page.getByRole('button', { name: /^5 一协商/ })).toContainText('达成 16/16')
  expect(application.complaints).toEqual([])
})
