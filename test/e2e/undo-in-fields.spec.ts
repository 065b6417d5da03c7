import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { createCase } from './steps/create-case.ts'
import { fillField } from './steps/fill-field.ts'

const roundingOf = (page: Page): Locator => page.getByRole('group', { name: '标准工时舍入' })
const scaleOf = (page: Page): Locator => page.getByLabel('标准工时小数位数', { exact: true })

/** What stands in every box of the form. */
const textsOf = async (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('form', { name: '立项' })
    .locator('input')
    .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLInputElement ? box.value : '')))

test('Ctrl+Z in a drop-down takes back the last change and no text elsewhere', async ({ application }) => {
  const { page } = application
  await createCase(page, '撤销一笔')
  await fillField(page, '编号', 'SL-1')
  await fillField(page, '标准工时小数位数', '2')
  const mode = page.getByRole('combobox', { name: '标准工时舍入方式' })
  await mode.click()
  await page.getByTitle('四舍六入五成双', { exact: true }).click()
  await expect(roundingOf(page)).toContainText('四舍六入五成双')
  const texts = await textsOf(page)
  await expect(mode).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(roundingOf(page)).not.toContainText('四舍六入五成双')
  expect(await textsOf(page)).toEqual(texts)
  await page.keyboard.press('Control+z')
  await expect(scaleOf(page)).toHaveValue('1')
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('编号', { exact: true })).toHaveValue('')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+y')
  await expect(roundingOf(page)).toContainText('四舍六入五成双')
  expect(await textsOf(page)).toEqual(texts)
})

test('a field that still has the focus takes back its own typing first, then the change', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '撤销两步')
  const number = page.getByLabel('编号', { exact: true })
  // One entry after the other, each in the record: an entry on its way shows before the record holds it.
  const recorded = () => expect(page.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘 \d/)
  await recorded()
  await fillField(page, '编号', 'SL-1')
  await recorded()
  await number.fill('SL-2')
  // The way out commits it; the field is left only to come back to it.
  await number.press('Tab')
  await recorded()
  await number.focus()
  await page.keyboard.press('Control+z')
  await expect(number).toHaveValue('SL-1')
  await recorded()
  await number.press('End')
  await number.pressSequentially('7')
  await expect(number).toHaveValue('SL-17')
  await page.keyboard.press('Control+z')
  await expect(number).toHaveValue('SL-1')
  await expect(number).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(number).toHaveValue('')
  await expect(page.getByLabel('案卷名称', { exact: true })).toHaveValue('撤销两步')
})
