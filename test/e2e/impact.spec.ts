import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { fillField } from './steps/fill-field.ts'
import { goToStep } from './steps/go-to-step.ts'
import { askToUnlock, giveReason } from './steps/talks.ts'
import { openDemonstration } from './steps/tour.ts'
import { wearScheme } from './steps/wear-scheme.ts'

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const paces = [
  ['80', '2'],
  ['100', '6'],
  ['120', '2'],
] as const

async function openImpact(page: Page): Promise<void> {
  await openDemonstration(page)
  await goToStep(page, 'pricing')
  await page.getByRole('radiogroup', { name: '看哪一面' }).getByText('方案影响', { exact: true }).click()
  await expect(page.getByRole('region', { name: '假设' })).toBeVisible()
}

async function clearPaces(page: Page): Promise<void> {
  const remove = page.getByRole('button', { name: '移除第 1 档速度' })
  for (
    let left = await page.getByRole('button', { name: /^移除第 \d+ 档速度$/ }).count();
    left > 0;
    left -= 1
  ) {
    await remove.click()
    await expect(page.getByRole('button', { name: /^移除第 \d+ 档速度$/ })).toHaveCount(left - 1)
  }
}

async function fillPaces(page: Page): Promise<void> {
  for (const [index, [pace, workers]] of paces.entries()) {
    const row = `第 ${String(index + 1)} 档`
    await page.getByRole('button', { name: '加一档速度' }).click()
    await fillField(page, `${row}速度`, pace)
    await fillField(page, `${row}人数`, workers)
  }
}

const addPackage = (page: Page) => page.getByRole('button', { name: '加一个方案' }).first().click()

/** A package priced anew from 12 yuan an hour, and one that raises today's prices; 示例数据. */
async function addPackages(page: Page): Promise<void> {
  await addPackage(page)
  const first = page.getByRole('complementary', { name: /^方案/ })
  await fillField(first, '名称', '甲方案')
  await fillField(page, '小时工资标准', '12')
  await page.keyboard.press('Escape')
  await addPackage(page)
  await fillField(page.getByRole('complementary', { name: /^方案/ }), '名称', '乙方案')
  await page.getByText('在现行单价上加', { exact: true }).click()
  await fillField(page, '现行单价上调', '3')
  await fillField(page, '每行再加（减）', '0.002')
  await page.keyboard.press('Escape')
}

/** The words beside a bar stand in the row of their own column. */
async function expectWordsInRow(page: Page, name: string, words: RegExp): Promise<void> {
  const chart = page.getByRole('region', { name: '工资总额变化图' })
  const middleOf = async (text: string | RegExp) => {
    const box = await chart.locator('svg text, li').filter({ hasText: text }).first().boundingBox()
    return box === null ? Number.NaN : box.y + box.height / 2
  }
  expect(Math.abs((await middleOf(name)) - (await middleOf(words)))).toBeLessThan(8)
}

/** Sixteen prices as the page shows them in the second table, of one column. */
async function pricesOf(page: Page, column: string): Promise<readonly number[]> {
  const table = page.getByRole('table', { name: '每道工序一小时得多少' })
  const heads = await table.getByRole('columnheader').allTextContents()
  const cells = await table
    .locator(`tbody tr td:nth-child(${String(heads.indexOf(column) + 1)})`)
    .allTextContents()
  return cells.map((text) => Math.round(Number(text.slice(0, 5)) * 1000))
}

test('volumes, paces and two packages show what they would pay, and each figure says where it comes from', async ({
  application,
}) => {
  const { page } = application
  await openImpact(page)
  await clearPaces(page)
  await fillField(page, '每月成衣件数', '4000')
  await page.getByRole('button', { name: '填到 16 道工序' }).click()
  await expect(page.getByLabel('合侧缝 每月件数', { exact: true })).toHaveValue('4000')
  await fillPaces(page)
  await fillField(page, '来源', '示例数据')
  await addPackages(page)

  const table = page.getByRole('table', { name: '方案比较' })
  await expect(table.getByRole('button', { name: '改乙方案' })).toBeVisible()
  const sum = async (column: string) =>
    (await pricesOf(page, column)).reduce((total, thousandths) => total + thousandths, 0)
  for (const column of ['现行单价', '甲方案', '乙方案']) {
    const bill = (((await sum(column)) * 4000) / 1000).toFixed(2)
    await expect(table.getByRole('button', { name: `${column} 计件工资总额 ${bill}，看来历` })).toBeVisible()
  }
  await expect(page.getByRole('img', { name: /^工资总额变化：.*乙方案 \+/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^月收入分布：.*低于最低工资/ })).toBeVisible()
  await expectWordsInRow(page, '现行单价', /^都和它比$/)
  // The bill rests on 4000 garments, the months on what ten people make: both stand there, and the second says why.
  await expect(page.getByText('填的是每月 4000 件成衣')).toBeVisible()
  await page.getByRole('button', { name: '假设里的人一个月能做的件数 20490，看来历' }).click()
  await expect(page.getByRole('complementary', { name: '这个数怎么来的' })).toContainText(
    '这些人一个月能做的标准工时',
  )
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')

  const change = (((await sum('甲方案')) - (await sum('现行单价'))) * 4000) / 1000
  await expectWordsInRow(page, '甲方案', new RegExp(`^\\+${change.toFixed(2)} 元`))
  expect(await findViolations(page)).toEqual([])

  await table.getByRole('button', { name: /^甲方案 比现行多（少） \+/ }).click()
  const panel = page.getByRole('complementary', { name: '这个数怎么来的' })
  await expect(panel).toContainText('按现行单价的工资总额')
  await panel.getByRole('button', { name: '看 16 行' }).first().click()
  await expect(panel).toContainText('合侧缝')
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await page.getByRole('button', { name: /^甲方案 合侧缝 每小时得 12.00/ }).click()
  await expect(panel).toContainText('测时读数')
  await page.keyboard.press('Escape')
  await wearScheme(page, 'dark')
  expect(await findViolations(page)).toEqual([])
  expect(application.complaints).toEqual([])
})

test('a pasted column comes in as one act, a wrong one not at all, and undo goes back to where it happened', async ({
  application,
}) => {
  const { page } = application
  await openImpact(page)
  const seam = page.getByLabel('合侧缝 每月件数', { exact: true })
  const before = await seam.inputValue()
  const paste = (text: string) =>
    seam.evaluate((field, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, text)
  await paste('工序\t每月件数\n合侧缝\t1e3\n')
  await expect(page.getByRole('alert')).toContainText('1e3')
  await expect(seam).toHaveValue(before)
  await paste('工序\t每月件数\n合侧缝\t3100\n上袖\t2900\n')
  await expect(seam).toHaveValue('3100')
  await expect(page.getByLabel('上袖 每月件数', { exact: true })).toHaveValue('2900')
  await goToStep(page, 'setup')
  await page.keyboard.press('Control+z')
  await expect(seam).toHaveValue(before)
  expect(application.complaints).toEqual([])
})

test('a package adds to the operations it names, and the sentence on pieces goes when they fit the people', async ({
  application,
}) => {
  const { page } = application
  await openImpact(page)
  const before = await pricesOf(page, '方案二')
  await page.getByRole('button', { name: '改方案二' }).click()
  const panel = page.getByRole('complementary', { name: '方案二' })
  await fillField(panel, '每行再加（减）', '')
  await fillField(panel, '合侧缝 单独加（减）', '0.003')
  await expect(page.getByRole('table', { name: '方案比较' })).toContainText('1 行单独加（减）')
  const seam = await page
    .getByRole('table', { name: '每道工序一小时得多少' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.findIndex((row) => row.textContent.includes('合侧缝')))
  const expected = before.map((thousandths, row) => thousandths - 1 + (row === seam ? 3 : 0))
  await expect.poll(() => pricesOf(page, '方案二')).toEqual(expected)
  await page.keyboard.press('Escape')
  await expect(page.getByText('填的是每月 20000 件成衣')).toBeVisible()
  await fillField(page, '每月成衣件数', '20490')
  await page.getByRole('button', { name: '填到 16 道工序' }).click()
  await expect(page.getByText(/^填的是每月/)).toHaveCount(0)
  expect(application.complaints).toEqual([])
})

test('a package fills what 职工方 is drafting on open lines, and agreed prices stay', async ({
  application,
}) => {
  const { page } = application
  await openDemonstration(page)
  await goToStep(page, 'bargaining')
  await giveReason(await askToUnlock(page, '领口压明线'))
  await page.getByRole('button', { name: /^提第 \d+ 轮对案$/ }).click()
  await goToStep(page, 'pricing')
  await page.getByRole('radiogroup', { name: '看哪一面' }).getByText('方案影响', { exact: true }).click()
  await page.getByRole('button', { name: '改方案二' }).click()
  await page.getByRole('button', { name: '用这一方案填职工方报价 1 行' }).click()
  const row = page.getByRole('table', { name: '双方报价' }).getByRole('row', { name: /领口压明线/ })
  // 0.048 × 1.05 = 0.0504 → 0.050, and 0.001 on every line.
  await expect(row).toContainText('0.051')
  await expect(page.getByRole('row', { name: /合侧缝/ })).toContainText('0.108')
  expect(application.complaints).toEqual([])
})
