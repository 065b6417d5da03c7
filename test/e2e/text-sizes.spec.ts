import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { goToStep } from './steps/go-to-step.ts'
import { openDemonstration } from './steps/tour.ts'

async function chooseTextSize(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '设置' })
  await dialog.getByText(name, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** Words that show only in part. */
const cutIn = (part: Locator): Promise<readonly string[]> =>
  part.evaluate((within) =>
    [...within.querySelectorAll<HTMLElement>('*')]
      .filter((element) => getComputedStyle(element).overflowX === 'hidden')
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent),
  )

/** Where the words beside an icon end, cell by cell, measured from the top of the window. */
const baseLines = (row: Locator): Promise<readonly number[]> =>
  row.evaluate((within) =>
    [...within.querySelectorAll('td:has(.anticon)')].map((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const words = document.createRange()
      let bottom = 0
      while (walker.nextNode() !== null) {
        words.selectNodeContents(walker.currentNode)
        bottom = Math.max(bottom, words.getBoundingClientRect().bottom)
      }
      return bottom
    }),
  )

for (const size of ['大', '特大'])
  test(`at ${size} the names of a copied style stand whole beside 方法卡, and marks in the line of their row`, async ({
    application,
  }) => {
    const { page } = application
    await chooseTextSize(page, size)
    await openDemonstration(page)
    await goToStep(page, 'products')
    await page.getByRole('complementary', { name: '产品' }).getByText('T14-28').click()
    const sheet = page.getByRole('grid', { name: '工序表' })
    await expect(sheet).toContainText('领罗纹与大身定位')
    expect(await cutIn(sheet)).toEqual([])
    const last = sheet.getByRole('row', { name: /^第 17 行/ })
    await last.getByRole('gridcell').nth(2).click()
    const name = '男式休闲西装前身归拔烫衬里袋口'
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
    await last.getByRole('gridcell').nth(2).click()
    const card = page.getByRole('complementary', { name: '方法卡' })
    await expect(card.getByRole('heading')).toHaveText(`方法卡 · 17 ${name}`)
    expect(await cutIn(card)).toEqual([])
    await goToStep(page, 'measurement')
    const row = page.getByRole('row', { name: /合侧缝/ })
    const [first = 0, ...others] = await baseLines(row)
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) expect(Math.abs(other - first)).toBeLessThan(1)
    expect(application.complaints).toEqual([])
  })
