import { expect, type Page } from '@playwright/test'
import { fillFields } from './fill-field.ts'

/** Answers that nothing suggests; the others are taken as they are suggested. */
const answers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '适用于哪些企业？': [['适用于', '示例甲服装厂、示例乙服装厂']],
  '协议管多长时间？': [
    ['自', '2014-08-01'],
    ['至', '2015-07-31'],
  ],
  '高温津贴和夜班津贴各多少？': [
    ['高温津贴', '200'],
    ['夜班津贴', '10'],
  ],
  '每月几号发工资？': [
    ['次月', '25'],
    ['至', '28'],
  ],
  '平均工资定在多少，涨多少？': [
    ['年度平均工资', '48000'],
    ['比上一年度提高', '8'],
  ],
  '少付了工资，另付多少赔偿？': [['差额的', '50']],
  '哪一天签字？': [['签字日期', '2014-07-28']],
}

/** 一问一答: from the first open question to the last, each written into its clause. */
export async function answerEveryQuestion(page: Page): Promise<void> {
  const column = page.getByRole('region', { name: '一问一答，写成条款' })
  const open = column.getByRole('button', { name: /^待答/ })
  await open.first().click()
  for (let left = await open.count(); left > 0; left -= 1) {
    const form = column.getByRole('group')
    const title = (await form.getAttribute('aria-label')) ?? ''
    for (const [label, value] of answers[title] ?? [])
      await form.getByLabel(label, { exact: true }).fill(value)
    await form.getByRole('button', { name: /^写入/ }).click()
    await expect(column.getByRole('button', { name: `已答 ${title}` })).toBeVisible()
  }
  await expect(page.getByRole('status', { name: '本步情况' })).toHaveText('合同已齐')
}

export type Paper = '专项协议' | '附件一' | '附件三' | '新品确认单'

export async function choosePaper(page: Page, paper: Paper): Promise<void> {
  const papers = page.getByRole('radiogroup', { name: '看哪一份' })
  await papers.getByText(paper, { exact: true }).click()
  await expect(papers.getByRole('radio', { name: paper })).toBeChecked()
}

/** What the sheet of one style asks for. */
export async function fillConfirmation(page: Page): Promise<void> {
  const form = page.getByRole('region', { name: '确认单要写的' })
  await form.getByLabel(/^(确认单)?编号$/).fill('QR-2014-01')
  await fillFields(form, [
    ['附件五第几号', '1'],
    ['执行日', '2014-08-04'],
    ['签字日期', '2014-08-01'],
  ])
}
