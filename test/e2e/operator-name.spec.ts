import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { createCase, openCase } from './steps/create-case.ts'
import { fillField, fillFields } from './steps/fill-field.ts'
import { fillTerms } from './steps/fill-terms.ts'
import { goToStep } from './steps/go-to-step.ts'
import { addStyle } from './steps/products.ts'
import { askToUnlock, moveAll } from './steps/talks.ts'

const operation = '开三个内袋'
const askedName = (dialog: Locator) => dialog.getByRole('textbox', { name: '操作人姓名', exact: true })

/** One line with a time that both sides accept. */
async function listOneLine(page: Page): Promise<void> {
  await addStyle(page, { code: 'X14-05', name: '男式休闲西装', version: '1' })
  const sheet = page.getByRole('grid', { name: '工序表' })
  await sheet
    .getByRole('row', { name: /^第 1 行/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  await page.keyboard.type(operation)
  await page.keyboard.press('Enter')
  await sheet.locator('[data-row="0"][data-column="6"]').click()
  await page.keyboard.type('一级')
  await page.keyboard.press('Enter')
  await goToStep(page, 'measurement')
  await page.getByRole('table', { name: '工序与测时' }).getByRole('row', { name: /^1 / }).click()
  const part = page.getByRole('region', { name: '时间来源' })
  await part.getByText('双方认可', { exact: true }).click()
  await fillFields(part, [
    ['标准工时', '30'],
    ['出处', '会议纪要'],
  ])
}

/** Opens the dialog that puts a proposal on the table. */
async function askToSubmit(page: Page, side: string): Promise<{ dialog: Locator; act: Locator }> {
  const name = `提交第 1 轮${side}`
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  return { dialog, act: dialog.getByRole('button', { name, exact: true }) }
}

test('submitting, agreeing and unlocking ask for the name where nobody has said it', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '谁录入')
  await fillTerms(page)
  await listOneLine(page)
  await goToStep(page, 'bargaining')
  await page.getByRole('button', { name: '从计算价开始', exact: true }).click()
  await moveAll(page, '职工方', '计算价', '0.004')
  await goToStep(page, 'setup')
  await fillField(page, '操作人姓名', '')
  await goToStep(page, 'bargaining')

  const first = await askToSubmit(page, '职工方报价')
  await expect(first.dialog).toContainText('这份案卷上一笔由 示例记录员 录入')
  await expect(askedName(first.dialog)).toHaveValue('示例记录员')
  await askedName(first.dialog).fill(' ')
  await first.act.click()
  await expect(askedName(first.dialog)).toHaveAttribute('aria-invalid', 'true')
  await expect(first.dialog.getByRole('alert')).toContainText('还没有写操作人姓名')
  await askedName(first.dialog).fill('示例王五')
  await first.act.click()
  await expect(first.dialog).toBeHidden()

  await moveAll(page, '企业方', '计算价', '0.004')
  const second = await askToSubmit(page, '企业方对案')
  await expect(second.dialog).toContainText('由 示例王五 录入。')
  await second.act.click()
  await expect(second.dialog).toBeHidden()
  await goToStep(page, 'setup')
  await expect(page.getByLabel('操作人姓名', { exact: true })).toHaveValue('示例王五')
})

test('a price that both sides named asks too, on a computer that knows no name', async ({ application }) => {
  const { page } = application
  await createCase(page, '换了电脑')
  await fillTerms(page)
  await listOneLine(page)
  await goToStep(page, 'bargaining')
  await page.getByRole('button', { name: '从计算价开始', exact: true }).click()
  for (const [side, proposal] of [
    ['职工方', '职工方报价'],
    ['企业方', '企业方对案'],
  ] as const) {
    await moveAll(page, side, '计算价', '0.004')
    const { dialog, act } = await askToSubmit(page, proposal)
    await act.click()
    await expect(dialog).toBeHidden()
  }

  const other = await application.restart({ forgetBrowser: true })
  await openCase(other, '换了电脑')
  await goToStep(other, 'bargaining')
  await other.getByRole('rowheader', { name: operation, exact: true }).click()
  await other
    .getByRole('complementary', { name: /^1 / })
    .getByRole('button', { name: /达成并锁定/ })
    .click()
  const lock = other.getByRole('dialog', { name: /^达成并锁定 1 / })
  await expect(askedName(lock)).toHaveValue('示例记录员')
  await expect(lock).not.toContainText('这个价不是双方都提交过的价')
  await askedName(lock).fill('示例赵六')
  await lock.getByRole('button', { name: /元达成并锁定$/ }).click()
  await expect(lock).toBeHidden()

  const unlock = await askToUnlock(other, operation)
  await expect(unlock).toContainText('由 示例赵六 录入。')
})
