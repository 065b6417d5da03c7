import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { createCase } from './steps/create-case.ts'
import { goToStep } from './steps/go-to-step.ts'
import { openDemonstration } from './steps/tour.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: '产品' })
const nameField = (page: Page) => panel(page).getByLabel('品名', { exact: true })
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`)

const selectedIn = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : undefined
  })

test('an agreed row stays, and says in 一品 what changed under its price', async ({ application }) => {
  const { page } = application
  await openDemonstration(page)
  await goToStep(page, 'products')
  await panel(page)
    .getByRole('option', { name: /T14-21/ })
    .click()
  const rows = page.getByRole('grid', { name: '工序表' }).getByRole('rowheader')
  await expect(rows).toHaveCount(17)

  await test.step('neither Delete nor cutting takes it out', async () => {
    await rows.nth(2).click()
    await page.keyboard.press('Delete')
    const said = page.getByRole('alert')
    await expect(said).toContainText(
      '第 3 行“合肩缝”的工价已经达成并锁定。请到一协商解锁（写理由）后再移除。',
    )
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ControlOrMeta+X')
    await expect(said).toContainText('第 3、4 行“合肩缝”、“量裁领罗纹”的工价')
    await expect(rows).toHaveCount(17)
  })

  await test.step('a name is not emptied, and the sentence says how a row goes', async () => {
    await cell(page, 0, 2).click()
    await page.keyboard.press('Delete')
    await expect(page.getByRole('alert')).toHaveText(
      '第 1 行“工序”不能清空。要移除这一行，请点行号选中整行，再按 Delete。',
    )
  })

  await test.step('another grade shows at once, in the word of the later screens', async () => {
    await cell(page, 2, 6).click()
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await expect(cell(page, 2, 8)).toContainText('需复测')
    await goToStep(page, 'pricing')
    await expect(page.locator('[data-operation="t14-21-3"]')).toContainText('需复测')
    await goToStep(page, 'bargaining')
    await expect(page.getByRole('row', { name: /合肩缝/ })).toContainText('需复测')
  })

  await test.step('the keys of the sheet name how a row goes', async () => {
    await goToStep(page, 'products')
    await page.keyboard.press('F1')
    await expect(page.getByRole('region', { name: '这一页' })).toContainText('移除整行')
    await page.keyboard.press('Escape')
  })

  await test.step('six characters of a machine and three of a job can be read', async () => {
    await cell(page, 5, 1).click()
    await page.keyboard.type('缝纫工')
    await page.keyboard.press('Enter')
    await cell(page, 5, 3).click()
    await page.keyboard.type('四线包缝机')
    await page.keyboard.press('Enter')
    for (const column of [1, 3]) {
      const words = cell(page, 5, column).locator('.sheet-text')
      expect(await words.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true)
    }
  })
  expect(application.complaints).toEqual([])
})

test('the list of styles keeps the keyboard', async ({ application }) => {
  const { page } = application
  await createCase(page, '产品')
  await goToStep(page, 'products')
  const add = page.getByRole('button', { name: '加一个产品' })

  for (const name of ['第 1 款', '第 2 款'])
    await test.step(`${name} is begun at its name`, async () => {
      await add.click()
      await expect(nameField(page)).toHaveValue(name)
      await expect(nameField(page)).toBeFocused()
      await expect.poll(() => selectedIn(page)).toBe(name)
    })

  await test.step('Enter moves on, and selects what the next box holds', async () => {
    await page.keyboard.type('圆领 T 恤')
    await page.keyboard.press('Enter')
    await expect(panel(page).getByLabel('款号', { exact: true })).toBeFocused()
    await page.keyboard.type('T26-1')
    await page.keyboard.press('Enter')
    await expect.poll(() => selectedIn(page)).toBe('1')
    await expect(page.getByRole('option', { selected: true })).toContainText('T26-1')
  })

  await test.step('a style that goes leaves the focus beside it', async () => {
    await page.getByRole('button', { name: '删去这一款' }).click()
    await expect(add).toBeFocused()
  })

  await test.step('an element that goes leaves the focus in the list', async () => {
    await cell(page, 0, 2).click()
    await page.keyboard.type('合肩缝')
    await page.keyboard.press('Enter')
    await cell(page, 0, 2).click()
    for (const [index, element] of ['取片', '缝合'].entries()) {
      const field = page.getByLabel(`第 ${String(index + 1)} 个单元`, { exact: true })
      await field.fill(element)
      await field.press('Enter')
    }
    const first = page.getByLabel('第 1 个单元', { exact: true })
    await first.hover()
    await page.getByRole('button', { name: '删去第 1 个单元', exact: true }).click()
    await expect(first).toHaveValue('缝合')
    await expect(first).toBeFocused()
  })

  await test.step('从旧款复制 says what it waits for', async () => {
    await page.getByRole('button', { name: '从旧款复制' }).click()
    const dialog = page.getByRole('dialog', { name: '从旧款复制' })
    await dialog.getByLabel('新款品名').fill('')
    await expect(dialog.getByRole('alert')).toHaveText('新款还没有品名。请写上品名，再复制。')
    await expect(dialog.getByRole('button', { name: '复制 1 道工序' })).toBeDisabled()
  })
  expect(application.complaints).toEqual([])
})
