import { expect, type Page } from '@playwright/test'
import { fillField, fillFields } from './fill-field.ts'

const parties = [
  { side: '企业方', name: '某行业协会', represents: '本行业签约企业' },
  { side: '职工方', name: '某行业工会联合会', represents: '上述企业职工' },
] as const

const allowanceParts = [
  ['个人需要', '5'],
  ['疲劳', '4'],
  ['作业停顿', '6'],
] as const

/** 立项 wholly: parties, place and day, hourly standards of three grades, allowance of 15 %; then on to 一品. */
export async function fillTerms(page: Page): Promise<void> {
  await fillField(page, '编号', 'SL-2014-03')
  for (const { side, name, represents } of parties) {
    await fillFields(page, [
      [`${side}名称`, name],
      [`${side}代表谁`, represents],
    ])
    await page.getByRole('button', { name: `加一名${side}代表` }).click()
    await fillField(page, `${side}第 1 名代表 姓名`, `示例${side}代表`)
  }
  await fillField(page, '操作人姓名', '示例记录员')
  await page.getByRole('combobox', { name: '地点' }).click()
  await page.getByTitle('上海市', { exact: true }).click()
  await fillFields(page, [
    ['规则日期', '2014-07-04'],
    ['基准小时工资', '11.34'],
  ])
  await fillGrades(page)
  for (const [part, percent] of allowanceParts) {
    await page.getByRole('button', { name: `加${part}` }).click()
    await fillField(page, `${part} 宽放率`, percent)
  }
  // The way out writes the suggestions that were left as they stood.
  await page.getByRole('button', { name: '下一步：列工序' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^一品/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^1 立项/ })).toContainText('双方已登记')
}

async function fillGrades(page: Page): Promise<void> {
  for (const coefficient of ['一级系数', '二级系数', '三级系数']) {
    await page.getByRole('button', { name: '加一个工序等级' }).click()
    await expect(page.getByLabel(coefficient, { exact: true })).toBeVisible()
  }
  await fillFields(page, [
    ['二级系数', '1.10'],
    ['三级系数', '1.20'],
  ])
}
