import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { readDocxText } from './read-back/read-docx.ts'
import { readPdfText } from './read-back/read-pdf.ts'
import { choosePaper } from './steps/agreement.ts'
import { exportFile } from './steps/export-file.ts'
import { fillField } from './steps/fill-field.ts'
import { goToStep } from './steps/go-to-step.ts'
import { openDemonstration } from './steps/tour.ts'

const table = (page: Page) => page.getByRole('group', { name: '技能等级津贴表' })
const summary = (page: Page) => page.getByRole('complementary', { name: '合同里会这样写' })
const amount = (page: Page, label: string) => page.getByLabel(label, { exact: true })

/** The next amount is checked against those that are kept already. */
async function fillAmount(page: Page, label: string, yuan: string): Promise<void> {
  await fillField(table(page), label, yuan)
  await expect(summary(page)).toContainText(yuan)
}

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.terms-form').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

test('the grades of skill give an allowance, move no price, and stand in the agreement', async ({
  application,
}) => {
  const { page } = application
  await openDemonstration(page)

  await test.step('a table is added although prices were agreed: none rests on it', async () => {
    await goToStep(page, 'setup')
    await page.getByRole('button', { name: '加技能等级津贴表' }).click()
    await expect(table(page).getByRole('rowheader')).toHaveText([
      '学徒工',
      '初级工',
      '中级工',
      '高级工',
      '技师',
      '高级技师',
      '特级技师',
      '首席技师',
    ])
    await expect(summary(page)).not.toContainText('（技能等级）')
  })

  await test.step('what falls, or is less than nothing, is refused and stays in its field', async () => {
    await fillAmount(page, '初级工津贴', '100')
    await fillAmount(page, '高级工津贴', '300')
    await fillField(page, '技师津贴', '２９９．５')
    await expect(page.getByRole('alert')).toHaveText(
      '技师的金额 299.5 元低于前面的等级，不能小于 300，请核对。',
    )
    await expect(amount(page, '技师津贴')).toHaveValue('299.5')
    await fillField(page, '技师津贴', '-3')
    await expect(page.getByRole('alert')).toHaveText('「技师」“金额”写的是 -3。金额不能小于 0。')
    await fillAmount(page, '技师津贴', '450.50')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(summary(page)).toContainText(
      '每月技能津贴：初级工100元，高级工300元，技师450.50元；不改变计件单价。',
    )
    await expect.poll(() => findViolations(page), { timeout: 20_000 }).toEqual([])
  })

  await test.step('a lower one raised above the next: said beside the next, and taken back', async () => {
    await fillField(page, '初级工津贴', '310')
    await expect(table(page)).toContainText('高级工的金额 300 元低于前面的等级，不能小于 310，请核对。')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect(table(page)).not.toContainText('请核对')
  })

  await test.step('paid by the hour instead: the amounts go, and one undo brings them back', async () => {
    await page.getByRole('combobox', { name: '技能等级给什么' }).click()
    await page.locator('.ant-select-dropdown:visible').getByTitle('计时工资（元/小时）').click()
    await expect(amount(page, '高级工计时工资')).toHaveValue('')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect(amount(page, '高级工津贴')).toHaveValue('300')
  })

  await test.step('PDF and Word of the agreement have the rows', async () => {
    await goToStep(page, 'agreement')
    await choosePaper(page, '专项协议')
    for (const text of [
      await readPdfText((await exportFile(application, 'PDF')).bytes),
      readDocxText((await exportFile(application, 'Word')).bytes),
    ]) {
      const words = text.replaceAll(/\s/g, '')
      expect(words).toContain('按照职工的技能等级每月支付技能津贴')
      for (const row of ['初级工，每月100元；', '高级工，每月300元；', '技师，每月450.50元。'])
        expect(words).toContain(row)
      expect(words).not.toContain('中级工')
    }
  })

  await test.step('removed, nothing of it is left; undone, all of it is back', async () => {
    await goToStep(page, 'setup')
    await page.getByRole('button', { name: '移除技能等级津贴表' }).click()
    await expect(table(page)).toHaveCount(0)
    await expect(summary(page)).not.toContainText('（技能等级）')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect(amount(page, '技师津贴')).toHaveValue('450.50')
  })

  expect(application.complaints).toEqual([])
})
