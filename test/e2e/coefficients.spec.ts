import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { reopenTerm } from './steps/reopen-term.ts'
import { createCase } from './steps/create-case.ts'
import { fillField, fillFields } from './steps/fill-field.ts'
import { fillTerms } from './steps/fill-terms.ts'
import { goToStep } from './steps/go-to-step.ts'
import { addStyle } from './steps/products.ts'
import { lockLine, talkTwoRounds } from './steps/talks.ts'

const style = { code: 'X14-05', name: '男式休闲西装', version: '1' }
const operation = '开三个内袋'

const table = (page: Page, name: string) => page.getByRole('group', { name: `${name}系数`, exact: true })
const priceRow = (page: Page) => page.getByRole('row', { name: new RegExp(`^1 ${operation}`) })
const figure = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${operation} ${name} .*看来历$`) })

/** Chooses a band from a table, of the style or of the line whose derivation stands open. */
async function choose(page: Page, owner: string, name: string, band: string): Promise<void> {
  const part = page.getByRole('region', { name: `${owner} 的系数` })
  await part.getByRole('combobox', { name }).click()
  await page.locator('.ant-select-dropdown:visible').getByTitle(band, { exact: true }).click()
}

async function writeLine(page: Page): Promise<void> {
  const row = page.getByRole('grid', { name: '工序表' }).getByRole('row', { name: /^第 1 行/ })
  await row.getByRole('gridcell').nth(2).click()
  await page.keyboard.type(operation)
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: '工序表' }).locator('[data-row="0"][data-column="6"]').click()
  await page.keyboard.type('一级')
  await page.keyboard.press('Enter')
}

/** 双方认可, with its source. */
async function giveTime(page: Page, seconds: string): Promise<void> {
  await goToStep(page, 'measurement')
  await page.getByRole('table', { name: '工序与测时' }).getByRole('row', { name: /^1 / }).click()
  const part = page.getByRole('region', { name: '时间来源' })
  await part.getByText('双方认可', { exact: true }).click()
  await fillFields(part, [
    ['标准工时', seconds],
    ['出处', '会议纪要'],
  ])
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Half-faded words have half their contrast, so what is wrong must stay wrong. */
const expectAccessible = (page: Page) => expect.poll(() => findViolations(page)).toEqual([])

/** A wrong entry stands over a step that was taken: nothing may be filled until Esc gives that step back. */
async function expectClosedWhileWrong(tool: Locator): Promise<void> {
  const field = tool.getByLabel('每一级是下一级的', { exact: true })
  const fill = tool.getByRole('button', { name: '填入 3 级系数' })
  for (const wrong of ['1e3', '', '9999999']) {
    await fillField(tool, '每一级是下一级的', wrong)
    await expect(tool.getByRole('alert')).toContainText('级差')
    await expect(fill).toHaveCount(0)
    await expect(tool).not.toContainText('二级 1.05')
  }
  await expectLabelBesideField(tool, field)
  await field.press('Escape')
  await expect(field).toHaveValue('1.05')
  await expect(fill).toBeEnabled()
}

/** However many lines the sentence under the field has. */
async function expectLabelBesideField(tool: Locator, field: Locator): Promise<void> {
  const label = await tool.getByText('每一级是下一级的', { exact: true }).boundingBox()
  const entry = await field.boundingBox()
  const middle = (box: typeof entry) => (box === null ? NaN : box.y + box.height / 2)
  expect(Math.abs(middle(label) - middle(entry))).toBeLessThan(4)
}

test('a coefficient table moves a price by an exact figure, is named in it, and a change asks for another look', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '某厂 2014')
  await fillTerms(page)
  await addStyle(page, style)
  await writeLine(page)
  await giveTime(page, '66')

  await test.step('without a table nothing speaks of coefficients', async () => {
    await goToStep(page, 'pricing')
    await expect(figure(page, '工价')).toContainText('0.208')
    await expect(page.getByRole('columnheader', { name: '系数', exact: true })).toHaveCount(0)
  })

  await test.step('grades are filled by an even step, as one act that can be taken back', async () => {
    await goToStep(page, 'setup')
    await page.getByRole('button', { name: '按级差填系数' }).click()
    const tool = page.getByRole('group', { name: '按级差填系数' })
    await tool.getByText('每级乘倍数').click()
    await fillField(tool, '每一级是下一级的', '1.05')
    await expect(tool).toContainText('二级 1.05（11.907 元/时），三级 1.1025（12.50235 元/时）')
    await expectAccessible(page)
    await expectClosedWhileWrong(tool)
    await tool.getByRole('button', { name: '填入 3 级系数' }).click()
    await expect(page.getByLabel('三级系数', { exact: true })).toHaveValue('1.1025')
    await page.getByRole('button', { name: /^三级小时标准 / }).click()
    await expect(page.getByRole('complementary', { name: '这个数怎么来的' })).toContainText('12.50235')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect(page.getByLabel('二级系数', { exact: true })).toHaveValue('1.10')
    await expect(page.getByLabel('三级系数', { exact: true })).toHaveValue('1.20')
  })

  await test.step('two tables', async () => {
    await page.getByRole('button', { name: '加批量系数' }).click()
    await fillFields(table(page, '批量'), [
      ['批量系数第 1 档起点', '1'],
      ['批量系数第 1 档不足', '100'],
      ['批量系数第 1 档系数', '1.10'],
      ['批量系数第 2 档起点', '120'],
      ['批量系数第 2 档系数', '0.98'],
    ])
    await expect(table(page, '批量')).toContainText('之间有空档，请接上。')
    await fillField(page, '批量系数第 2 档起点', '100')
    await expect(table(page, '批量')).not.toContainText('空档')
    await page.getByRole('button', { name: '加面料系数' }).click()
    await fillFields(table(page, '面料'), [
      ['面料系数第 1 档名称', '真丝'],
      ['面料系数第 1 档系数', '１．０５'],
    ])
    await fillField(page, '面料系数第 2 档系数', '-3')
    await expect(table(page, '面料')).toContainText('要大于 0')
    await page.getByLabel('面料系数第 2 档系数', { exact: true }).press('Escape')
    await expect(page.getByRole('complementary', { name: '合同里会这样写' })).toContainText(
      '批量系数：1 至不足 100 件为 1.10，100 件起为 0.98；面料系数：真丝为 1.05。',
    )
    await expectAccessible(page)
  })

  await test.step('a table from which nobody chose is lacking, and the sentence leads to it', async () => {
    await goToStep(page, 'pricing')
    await expect(priceRow(page)).toContainText('系数待选')
    await expect(page.getByRole('button', { name: /^4 定额与工价/ })).toContainText('0/1 行')
    await page.getByRole('button', { name: `${operation}的系数还待选，请选一档，或选“不用”` }).click()
    const ofLine = page.getByRole('region', { name: `${operation} 的系数` })
    await expect(ofLine.getByRole('combobox', { name: '批量' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(ofLine).toHaveCount(0)
  })

  await test.step('the style and one line choose: 66 × 11.34 × 0.98 × 1.05 ÷ 3600', async () => {
    await goToStep(page, 'pricing')
    await expect(figure(page, '工价')).toContainText('0.208')
    await choose(page, style.name, '批量', '100 件起（0.98）')
    await expect(figure(page, '工价')).toContainText('0.204')
    await figure(page, '工价').click()
    await choose(page, operation, '面料', '真丝（1.05）')
    await expect(figure(page, '工价')).toContainText('0.214')
    await expect(figure(page, '系数')).toContainText('1.029')
    await expect(priceRow(page)).not.toContainText('系数待选')
    await expect(page.getByRole('button', { name: /^4 定额与工价/ })).toContainText('1 行')
    const panel = page.getByRole('complementary', { name: '这个数怎么来的' })
    await expect(panel).toContainText('批量 100 件起')
    await expect(panel).toContainText('面料 真丝')
    await expect(panel).toContainText('66.0 × 11.34 × 0.98 × 1.05 ÷ 3600 = 0.2139291 ≈ 0.214')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  })

  await test.step('agreed, then the table changes: the price stays, the line is 需复测', async () => {
    await goToStep(page, 'bargaining')
    await talkTwoRounds(page, '从计算价开始')
    await lockLine(page, 1, '0.000')
    await goToStep(page, 'setup')
    await reopenTerm(page, '系数表', '真丝比约定时难做')
    await fillField(page, '面料系数第 1 档系数', '1.20')
    await goToStep(page, 'pricing')
    await expect(priceRow(page)).toContainText('需复测')
    await expect(figure(page, '工价')).toContainText('0.214')
    await goToStep(page, 'bargaining')
    await page
      .getByRole('table', { name: '双方报价' })
      .getByRole('row', { name: /^1 / })
      .getByRole('rowheader')
      .click()
    await expect(page.getByRole('main')).toContainText('面料 真丝 1.05 → 批量 100 件起 0.98、面料 真丝 1.20')
  })

  expect(application.complaints).toEqual([])
})
