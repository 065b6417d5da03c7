import { expect, type Page } from '@playwright/test'
import { fillFields } from './fill-field.ts'
import { goToStep } from './go-to-step.ts'

const conditions = [
  ['已做件数', '3000'],
  ['尺码', 'L'],
  ['针距', '12 针/3 厘米'],
  ['缝长', '60 厘米'],
  ['面料', '针织汗布'],
  ['机器', '单针平缝'],
  ['转速', '4500 转/分'],
  ['附件', '无'],
  ['捆量', '20 件'],
  ['质量合格', '20 件合格 20 件'],
] as const

/** From the list of operations to the gate of one line. */
export async function chooseOperation(page: Page, line: number): Promise<void> {
  await goToStep(page, 'measurement')
  const table = page.getByRole('table', { name: '工序与测时' })
  await table.getByRole('row', { name: new RegExp(`^${String(line)} `) }).click()
  await page.getByRole('button', { name: '开始测时' }).click()
}

/** From the list of operations to the gate of a line that was measured before. */
export async function measureAgain(page: Page, line: number): Promise<void> {
  await goToStep(page, 'measurement')
  const table = page.getByRole('table', { name: '工序与测时' })
  await table.getByRole('row', { name: new RegExp(`^${String(line)} `) }).click()
  await page.getByRole('button', { name: '再测一名工人', exact: true }).click()
}

const expectPreparation = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: /^准备测时/ })).toBeVisible()

/** 登记告知 in the gate of an operation: the worker is a code and said yes. */
export async function registerNotice(page: Page, worker: string, note = ''): Promise<void> {
  await page.getByRole('button', { name: '登记告知' }).click()
  const panel = page.getByRole('complementary', { name: '登记告知' })
  await panel.getByLabel('工人代码', { exact: true }).fill(worker)
  await panel.getByRole('radio', { name: '同意被测' }).check()
  if (note !== '') await panel.getByLabel('说明', { exact: true }).fill(note)
  await panel.getByRole('button', { name: '登记并准备测时' }).click()
  await expectPreparation(page)
}

/** A worker who was told before. */
export async function chooseWorker(page: Page, worker: string): Promise<void> {
  await page.getByRole('button', { name: `测 ${worker}` }).click()
  await expectPreparation(page)
}

export async function fillConditions(page: Page): Promise<void> {
  const form = page.getByRole('group', { name: '测时条件' })
  await fillFields(form, conditions)
  await form.getByRole('checkbox', { name: /双方共同选定/ }).check()
  await expect(page.getByRole('status', { name: '本步情况' })).toHaveText('测时条件已齐')
}

/** 录入纸表, one cycle of one element a row. */
export async function typeReadings(page: Page, readings: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: '录入纸表' }).click()
  for (const [index, seconds] of readings.entries()) {
    const cell = page.getByLabel(new RegExp(`^第 ${String(index + 1)} 周程 1 `))
    await cell.fill(seconds)
    await cell.press('Enter')
  }
  const status = page.getByRole('status', { name: '本步情况' })
  await expect(status).toHaveText(`已录 ${String(readings.length)} 个周程`)
  await page.getByRole('button', { name: '复核测时' }).click()
}

export async function fillRating(page: Page, rating: string): Promise<void> {
  const field = page.getByLabel(/^职工方评定/)
  await field.fill(rating)
  await field.press('Enter')
  await expect(page.getByText(/^未评定。/)).toBeHidden()
}

/** Gives the pace, seals, and sees that it is sealed. */
export async function rateAndSeal(page: Page, rating: string): Promise<void> {
  await fillRating(page, rating)
  await page.getByRole('button', { name: '封存，算入工价' }).click()
  const dialog = page.getByRole('dialog', { name: /^封存 / })
  await dialog.getByRole('button', { name: '封存，算入工价' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status', { name: '本步情况' })).toHaveText(/^已封存 /)
}

/** One line from the gate to the seal, with readings from a paper sheet. */
export async function measureFromPaper(
  page: Page,
  { line, worker, readings, rating }: PaperStudy,
): Promise<void> {
  await chooseOperation(page, line)
  await chooseWorker(page, worker)
  await fillConditions(page)
  await typeReadings(page, readings)
  await rateAndSeal(page, rating)
}

export type PaperStudy = {
  readonly line: number
  readonly worker: string
  readonly readings: readonly string[]
  readonly rating: string
}
