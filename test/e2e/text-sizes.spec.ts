import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { chooseTextSize } from './steps/choose-text-size.ts'
import { goToStep } from './steps/go-to-step.ts'
import { openDemonstration } from './steps/tour.ts'

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

/** Lines of a table of prices that stand whole between its head and its sums. */
const wholeLines = (page: Page): Promise<number> =>
  page.getByRole('table', { name: '定额与工价' }).evaluate((table) => {
    const box = (part: Element | null | undefined) => part?.getBoundingClientRect()
    const top = box(table.querySelector('thead'))?.bottom ?? 0
    const bottom = Math.min(
      box(table.querySelector('tfoot'))?.top ?? innerHeight,
      box(table.parentElement)?.bottom ?? 0,
    )
    return [...table.querySelectorAll('tbody tr:not(.price-group-head)')].filter((line) => {
      const { top: from, bottom: to } = line.getBoundingClientRect()
      return from >= top - 1 && to <= bottom + 1
    }).length
  })

const windows = [
  { width: 1366, height: 768, fewest: 5 },
  { width: 1000, height: 700, fewest: 3 },
] as const

test('at 特大 the table of prices shows its lines in a small window too', async ({ application }) => {
  const { page } = application
  await chooseTextSize(page, '特大')
  await openDemonstration(page)
  await goToStep(page, 'pricing')
  for (const { width, height, fewest } of windows) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => wholeLines(page)).toBeGreaterThanOrEqual(fewest)
    await page.getByRole('button', { name: '合侧缝 工价 0.108，看来历' }).first().click()
    await expect.poll(() => wholeLines(page)).toBeGreaterThanOrEqual(fewest)
    await page.keyboard.press('Escape')
  }
  expect(application.complaints).toEqual([])
})
