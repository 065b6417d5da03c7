import { expect, type Locator, type Page } from '@playwright/test'
import { fillField } from './fill-field.ts'

export type TalkSide = '职工方' | '企业方'
type Basis = '现在的数' | '计算价'

const proposalOf = (side: TalkSide) => (side === '职工方' ? '职工方报价' : '企业方对案')

/** 批量调整: every open line of one side by the same amount. */
export async function moveAll(page: Page, side: TalkSide, basis: Basis, amountYuan: string): Promise<void> {
  await page.getByRole('button', { name: '批量调整' }).click()
  const panel = page.getByRole('complementary', { name: '批量调整' })
  await panel.getByRole('radiogroup', { name: '哪一方' }).getByText(side, { exact: true }).click()
  await panel.getByRole('radiogroup', { name: '从哪个数算起' }).getByText(basis, { exact: true }).click()
  await fillField(panel, '加减', amountYuan)
  await panel.getByRole('button', { name: new RegExp(`^改${side} \\d+ 行：`) }).click()
  await expect(panel).toBeHidden()
}

export async function submitProposal(page: Page, round: number, side: TalkSide): Promise<void> {
  const name = `提交第 ${String(round)} 轮${proposalOf(side)}`
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** The first round of a new style, and that of a copy, whose carried lines are agreed already. */
export type Opening = '从计算价开始' | '填职工方报价'

/** Two rounds on both sides, four submissions, ending 0.001 apart from the computed price on each side. */
export async function talkTwoRounds(page: Page, opening: Opening): Promise<void> {
  await page.getByRole('button', { name: opening, exact: true }).click()
  await moveAll(page, '职工方', '计算价', '0.004')
  await submitProposal(page, 1, '职工方')
  await moveAll(page, '企业方', '计算价', '-0.002')
  await submitProposal(page, 1, '企业方')
  await page.getByRole('button', { name: '提第 2 轮对案', exact: true }).click()
  await moveAll(page, '职工方', '现在的数', '-0.003')
  await submitProposal(page, 2, '职工方')
  await moveAll(page, '企业方', '现在的数', '0.001')
  await submitProposal(page, 2, '企业方')
  await expect(page.getByRole('region', { name: '轮次' })).toContainText('第 2 轮')
}

/**
 * 达成并锁定 one line, with an adjustment or with the one that is suggested. The price is none that both sides put on the
 * table, so the page asks: what, at which price, and who says so.
 */
export async function lockLine(page: Page, line: number, adjustmentYuan?: string): Promise<void> {
  const table = page.getByRole('table', { name: '双方报价' })
  const row = table.getByRole('row', { name: new RegExp(`^${String(line)} `) })
  await row.getByRole('rowheader').click()
  const panel = page.getByRole('complementary', { name: new RegExp(`^${String(line)} `) })
  if (adjustmentYuan !== undefined) await panel.getByLabel(/协商调整额$/).fill(adjustmentYuan)
  await panel.getByRole('button', { name: /达成并锁定/ }).click()
  const dialog = page.getByRole('dialog', { name: new RegExp(`^达成并锁定 ${String(line)} `) })
  await expect(dialog.getByRole('button', { name: '先不锁定' })).toBeFocused()
  await dialog.getByRole('button', { name: /元达成并锁定$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(row).toContainText('已锁定')
}

/** Where the lines differ, a row says behind its name what it is counted in, or how often. */
export const rowNamed = (operation: string): RegExp => new RegExp(`^${operation}( ?[按×].*)?$`)

/** Asks to open a locked line; answers the dialog that wants the reason. */
export async function askToUnlock(page: Page, operation: string): Promise<Locator> {
  const table = page.getByRole('table', { name: '双方报价' })
  await table.getByRole('rowheader', { name: rowNamed(operation) }).click()
  await page.getByRole('button', { name: '解锁这一行', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^解锁 / })
  await expect(dialog).toBeVisible()
  return dialog
}

export async function giveReason(dialog: Locator): Promise<void> {
  await dialog.getByLabel('解锁理由', { exact: true }).fill('再谈一次')
  await dialog.getByRole('button', { name: '解锁这一行', exact: true }).click()
  await expect(dialog).toBeHidden()
}
