import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { goToStep } from './steps/go-to-step.ts'
import { beginStyle } from './steps/products.ts'
import { askToUnlock, rowNamed } from './steps/talks.ts'
import { openDemonstration } from './steps/tour.ts'

const cell = (page: Page, operation: string, side: string) =>
  page.getByRole('cell', { name: new RegExp(`^${operation} ${side} `) })

/** Lines 1, 3 and 4 of the first style of the demonstration, open again and both sides drafting. */
const opened = ['后片钉洗水唛', '合肩缝', '量裁领罗纹'] as const

async function openRound(page: Page): Promise<void> {
  await openDemonstration(page)
  await goToStep(page, 'bargaining')
  for (const operation of opened) {
    const dialog = await askToUnlock(page, operation)
    await dialog.getByLabel('解锁理由', { exact: true }).fill('示例：再谈一次')
    await dialog.getByRole('button', { name: '解锁这一行', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  await page.getByRole('button', { name: /^提第 \d 轮对案$/ }).click()
  await expect(page.getByRole('button', { name: /^提交第 \d 轮职工方报价$/ })).toBeVisible()
}

const pasteHere = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

test('what is typed goes to the cell that was pressed, in whichever row and column', async ({
  application,
}) => {
  const { page } = application
  await openRound(page)
  const [first, second, third] = opened
  await cell(page, first, '企业方').click()
  await cell(page, second, '职工方').click()
  await expect(cell(page, second, '职工方')).toBeFocused()
  await page.keyboard.type('0.5')
  await page.keyboard.press('Enter')
  await expect(cell(page, second, '职工方')).toHaveAccessibleName(`${second} 职工方 0.500，起草中`)
  await expect(cell(page, second, '企业方')).not.toHaveAccessibleName(/起草中/)

  await test.step('and back again, from a row that is only looked at', async () => {
    await page.getByRole('rowheader', { name: rowNamed(first) }).click()
    await cell(page, third, '企业方').click()
    await page.keyboard.type('0.6')
    await cell(page, first, '职工方').click()
    await expect(cell(page, third, '企业方')).toHaveAccessibleName(`${third} 企业方 0.600，起草中`)
    await expect(cell(page, first, '职工方')).toBeFocused()
  })

  await test.step('a press into the entry keeps it', async () => {
    await page.keyboard.type('0.7')
    const field = page.getByRole('textbox', { name: `${first} 职工方`, exact: true })
    await field.click()
    await expect(field).toHaveValue('0.7')
    await field.press('Escape')
  })
  expect(application.complaints).toEqual([])
})

test('the other sheet takes what is typed into the cell that was pressed', async ({ application }) => {
  const { page } = application
  await openDemonstration(page)
  await goToStep(page, 'products')
  await beginStyle(page)
  const sheet = page.getByRole('grid', { name: '工序表' })
  const at = (row: number, column: number) =>
    sheet.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`)
  const type = async (text: string) => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await at(0, 0).click()
  await type('前身')
  await type('后身')
  await at(0, 3).click()
  await at(1, 2).click()
  await type('上袖')
  await expect(at(1, 2)).toContainText('上袖')
  await expect(at(1, 3)).not.toContainText('上袖')
  expect(application.complaints).toEqual([])
})

test('a column of prices comes in as one change or not at all, and a reload goes on with its side', async ({
  application,
}) => {
  const { page } = application
  await openRound(page)
  const [first, second, third] = opened
  await cell(page, second, '企业方').click()
  await pasteHere(page, '0.051\n1e3')
  await expect(page.getByRole('alert')).toContainText('没有粘贴。')
  await expect(page.getByRole('alert')).toContainText('1e3')
  await expect(page.getByRole('cell', { name: /起草中/ })).toHaveCount(0)

  await pasteHere(page, '0.991\n0.041\n')
  await expect(cell(page, second, '企业方')).toHaveAccessibleName(`${second} 企业方 0.991，起草中`)
  await expect(cell(page, third, '企业方')).toHaveAccessibleName(`${third} 企业方 0.041，起草中`)
  await expect(page.getByRole('img', { name: '企业方高于职工方' })).toHaveCount(1)
  await expect(page.getByRole('complementary', { name: new RegExp(second) })).toContainText(
    '请核对两边有没有写反。',
  )

  await page.reload()
  await expect(page.getByRole('button', { name: /^提交第 \d 轮企业方对案$/ })).toBeVisible()
  await cell(page, first, '企业方').click()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(page.getByRole('cell', { name: /起草中/ })).toHaveCount(0)
  expect(application.complaints).toEqual([])
})

test('a dialog that asks is answered in words, never by Esc, and the focus goes back to where it came from', async ({
  application,
}) => {
  const { page } = application
  await openRound(page)
  const submit = page.getByRole('button', { name: /^提交第 \d 轮职工方报价$/ })
  const asked = page.getByRole('dialog')

  await submit.click()
  await expect(asked.getByRole('button', { name: '先不提交' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(asked.getByRole('button', { name: '先不提交' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(asked).toBeHidden()
  await expect(submit).toBeFocused()

  await cell(page, opened[1], '企业方').click()
  await page.keyboard.press('Control+Enter')
  await asked.getByRole('button', { name: '先不提交' }).click()
  await expect(cell(page, opened[1], '企业方')).toBeFocused()

  await askToUnlock(page, '卷下摆')
  await expect(asked.getByRole('button', { name: '先不解锁' })).toBeFocused()
  await page.keyboard.press('Escape')
  await asked.getByRole('button', { name: '先不解锁' }).click()
  await expect(asked).toBeHidden()
  await expect(page.getByRole('button', { name: '解锁这一行', exact: true })).toBeFocused()

  await test.step('nothing is offered that would be refused', async () => {
    await page.getByRole('rowheader', { name: rowNamed(opened[0]) }).click()
    const panel = page.getByRole('complementary', { name: new RegExp(opened[0]) })
    await expect(panel.getByRole('button', { name: /达成并锁定/ })).toBeVisible()
    await panel.getByLabel(/协商调整额$/).fill('-3')
    await expect(panel.getByRole('button', { name: /达成并锁定/ })).toHaveCount(0)
    await expect(panel.getByRole('alert')).toContainText('工价要大于 0，请核对调整额。')
  })

  await test.step('a copied line says that no figure comes back', async () => {
    await page.getByRole('button', { name: /^产品：/ }).click()
    await page.getByRole('menuitem', { name: /T14-28/ }).click()
    const copied = await askToUnlock(page, '后片钉洗水唛')
    await expect(copied).toContainText('双方在这一款都没有提交过这一行的价')
    await page.keyboard.press('Enter')
    await expect(copied).toBeHidden()
  })
  expect(application.complaints).toEqual([])
})
