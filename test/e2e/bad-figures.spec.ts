import type { Locator } from '@playwright/test'
import { expect, test } from './application.ts'
import { createCase } from './steps/create-case.ts'
import { fillField } from './steps/fill-field.ts'
import { fillTerms } from './steps/fill-terms.ts'
import { goToStep } from './steps/go-to-step.ts'
import { chooseOperation } from './steps/measure.ts'
import { fillMethodCard } from './steps/method-card.ts'
import { addStyle } from './steps/products.ts'
import { elementsOf } from './steps/tshirt-lines.ts'

const tooLarge = `1${'0'.repeat(30)}`
const wrongFigures = ['1e3', '0x10', '-3', tooLarge]

/** One alert, one clear sentence: where, what is written there, what to do. */
async function expectOneSentence(said: Locator, figure: string): Promise<void> {
  await expect(said).toHaveCount(1)
  await expect(said).toHaveText(/^.{8,120}。$/)
  await expect(said).toContainText(`写的是 ${figure}。`)
  await expect(said).not.toContainText(/NaN|undefined|null|Error/)
}

test('a wrong figure in 立项 is said in one sentence and not kept', async ({ application }) => {
  const { page } = application
  await createCase(page, '数字')
  const field = page.getByLabel('基准小时工资', { exact: true })
  await fillField(page, '基准小时工资', '１２．５')
  await expect(field).toHaveValue('12.5')
  for (const figure of wrongFigures)
    await test.step(figure, async () => {
      await fillField(page, '基准小时工资', figure)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expectOneSentence(page.getByRole('alert'), figure)
      await field.press('Escape')
      await expect(field).toHaveValue('12.5')
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  expect(application.complaints).toEqual([])
})

test('a day is taken however it is written, and one that is none stays as it was typed', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '日期')
  const field = page.getByLabel('规则日期', { exact: true })
  await fillField(page, '规则日期', '２０１４／７／４')
  await expect(field).toHaveValue('2014-07-04')
  const wrong = '２０１４．１３．１'
  await fillField(page, '规则日期', wrong)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveValue(wrong)
  await expectOneSentence(page.getByRole('alert'), wrong)
  await field.press('Escape')
  await expect(field).toHaveValue('2014-07-04')
  expect(application.complaints).toEqual([])
})

test('a wrong figure in the sheet is said under its cell and not kept', async ({ application }) => {
  const { page } = application
  await createCase(page, '数字')
  await goToStep(page, 'products')
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  const row = page.getByRole('row', { name: /^第 1 行/ })
  const type = async (cell: number, text: string) => {
    await row.getByRole('gridcell').nth(cell).click()
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
  }
  await type(2, '合肩缝')
  await type(7, '１２．５')
  await expect(row).toContainText('12.5')
  const said = page.getByRole('alert')
  for (const figure of wrongFigures)
    await test.step(figure, async () => {
      await type(7, figure)
      await expectOneSentence(said, figure)
      await page.keyboard.press('Escape')
      await expect(said).toHaveCount(0)
      await row.getByRole('gridcell').nth(2).click()
      await expect(row).toContainText('12.5')
    })
  await test.step('a count that must not be empty', async () => {
    await row.getByRole('gridcell').nth(5).click()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await expect(said).toHaveText('第 1 行“每件数量”不能清空。每件做一次就写 1。')
  })
  expect(application.complaints).toEqual([])
})

test('a time both sides agree on that is finer than 立项 keeps is refused, and never rounded', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '认可的时间')
  await fillTerms(page)
  await goToStep(page, 'products')
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  await page
    .getByRole('row', { name: /^第 1 行/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  await page.keyboard.insertText('合肩缝')
  await page.keyboard.press('Enter')
  await goToStep(page, 'measurement')
  await page.getByRole('table', { name: '工序与测时' }).getByRole('row', { name: /^1 / }).click()
  const part = page.getByRole('region', { name: '时间来源' })
  await part.getByText('双方认可', { exact: true }).click()
  const field = part.getByLabel('标准工时', { exact: true })
  await fillField(part, '标准工时', '30.25')
  await expectOneSentence(part.getByRole('alert'), '30.25')
  await expect(part.getByRole('alert')).toContainText('立项约定到 0.1 秒')
  await expect(field).toHaveValue('30.25')
  await fillField(part, '标准工时', '30.2')
  await expect(part.getByRole('alert')).toHaveCount(0)

  await page.getByRole('button', { name: '成批登记双方认可' }).click()
  const dialog = page.getByRole('dialog', { name: '双方认可：几道工序一次登记' })
  await dialog.getByLabel('出处', { exact: true }).fill('会议纪要')
  const seconds = dialog.getByLabel(/^合肩缝 标准工时/)
  const said = dialog.getByRole('status')
  const register = dialog.getByRole('button', { name: '登记 1 道双方认可' })
  await seconds.fill('12.35')
  await expectOneSentence(said, '12.35')
  await expect(said).toContainText('“合肩缝”')
  await expect(register).toBeDisabled()
  await seconds.fill('12.3')
  await register.click()
  await expect(field).toHaveValue('12.3')
  expect(application.complaints).toEqual([])
})

test('a name where a worker’s code belongs registers nothing', async ({ application }) => {
  const { page } = application
  await createCase(page, '代码')
  await fillField(page, '操作人姓名', '示例记录员')
  await goToStep(page, 'products')
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  await page
    .getByRole('row', { name: /^第 1 行/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  await page.keyboard.insertText('合肩缝')
  await page.keyboard.press('Enter')
  await fillMethodCard(page, 1, elementsOf(1))
  await chooseOperation(page, 1)
  await page.getByRole('button', { name: '登记告知' }).click()
  const panel = page.getByRole('complementary', { name: '登记告知' })
  await panel.getByLabel('工人代码', { exact: true }).fill('张三')
  await panel.getByRole('radio', { name: '同意被测' }).check()
  await panel.getByRole('button', { name: '登记并准备测时' }).click()
  await expect(panel.getByRole('alert')).toHaveText('工人代码不能写姓名。请用 W-07 这样的代码。')
  await goToStep(page, 'measurement')
  await expect(page.getByRole('table', { name: '工序与测时' })).not.toContainText('张三')
  await expect(page.getByRole('table', { name: '工序与测时' })).toContainText('未测')
  expect(application.complaints).toEqual([])
})
