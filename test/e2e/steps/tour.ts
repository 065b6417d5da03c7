import { expect, type Locator, type Page } from '@playwright/test'
import { expectChart, openAchievability, pastedOutputs, pasteField } from './achievability.ts'
import { goToStep, stepNames } from './go-to-step.ts'
import { chooseWorker, fillConditions, fillRating, measureAgain, registerNotice } from './measure.ts'
import { offerFile } from './products.ts'
import { askToUnlock, giveReason } from './talks.ts'

const press = (scope: Locator | Page, name: string) =>
  scope.getByRole('button', { name, exact: true }).first().click()

/** Opens the demonstration from 案卷库. */
export async function openDemonstration(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('案卷库')
  await press(page, '看示例走一遍')
  await expect(page.getByRole('heading', { level: 1, name: /^立项/ })).toBeVisible()
}

/** Every screen, panel and dialog of the demonstration, each named while it stands open. */
export async function* tour(page: Page): AsyncGenerator<string> {
  yield '案卷库'
  await openDemonstration(page)
  for (const step of stepNames) {
    await goToStep(page, step)
    yield step
  }
  yield* productDialogs(page)
  yield* achievability(page)
  yield* measurement(page)
  yield* talks(page)
}

async function* closed(dialog: Locator, name: string, way: string): AsyncGenerator<string> {
  await expect(dialog).toBeVisible()
  yield name
  await press(dialog, way)
  await expect(dialog).toBeHidden()
}

async function* productDialogs(page: Page): AsyncGenerator<string> {
  await goToStep(page, 'products')
  const file = { name: '工序表.csv', mimeType: 'text/csv', buffer: Buffer.from('工序,现行单价\n上袖,1e3\n') }
  yield* closed(await offerFile(page, file), '导入', '取消')
  for (const name of ['从工序库取', '从旧款复制']) {
    await press(page, name)
    yield* closed(page.getByRole('dialog', { name }), name, '取消')
  }
}

async function* achievability(page: Page): AsyncGenerator<string> {
  const panel = await openAchievability(page)
  yield '可达到，还没有记录'
  await press(panel, '录入产量记录')
  await pasteField(panel).fill(pastedOutputs.join('\n'))
  yield '可达到，录入产量记录'
  await press(panel, `记下 ${String(pastedOutputs.length)} 行`)
  await expectChart(panel)
  yield '可达到'
  await press(panel, '改要求的比例')
  yield '可达到，改要求的比例'
  await press(panel, '开始试行')
  yield '可达到，开始试行'
  await press(panel, '合侧缝 最多可定 830，看来历')
  yield '最多可定的来历'
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
}

async function* measurement(page: Page): AsyncGenerator<string> {
  await measureAgain(page, 13)
  yield '测时前的门'
  await chooseWorker(page, 'W-07')
  await press(page, '录入纸表')
  yield '录入纸表'
  await measureAgain(page, 1)
  await press(page, '登记告知')
  yield '登记告知'
  await measureAgain(page, 1)
  await registerNotice(page, 'W-07')
  await fillConditions(page)
  yield '准备测时'
  await press(page, '开始测时')
  await expect(page.getByRole('status', { name: '秒表状态' })).toHaveText('准备好')
  yield '秒表，准备好'
  for (let time = 0; time < 7; time += 1) await page.keyboard.press('Space', { delay: 330 })
  yield '秒表，正在测'
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^复核测时/ })).toBeVisible()
  yield '复核测时'
  await fillRating(page, '100')
  await press(page, '封存，算入工价')
  yield* closed(page.getByRole('dialog', { name: /^封存 / }), '封存', '先不封存')
}

async function* talks(page: Page): AsyncGenerator<string> {
  await goToStep(page, 'pricing')
  await press(page, '合侧缝 工价 0.108，看来历')
  yield '这个数怎么来的'
  await press(page, '一级小时工资标准 11.340，看来历')
  await expect(page.getByRole('complementary', { name: '这个数怎么来的' })).toContainText('反推')
  yield '小时工资标准的来历'
  await goToStep(page, 'bargaining')
  const dialog = await askToUnlock(page, '领口压明线')
  yield '解锁'
  await giveReason(dialog)
  await page.getByRole('button', { name: /^提第 \d 轮对案$/ }).click()
  await page
    .getByRole('region', { name: '轮次' })
    .getByRole('button', { name: /^第 \d 轮/ })
    .click()
  await expect(page.getByLabel('日期', { exact: true })).toBeVisible()
  yield '轮次的形式和日期'
  await page.keyboard.press('Escape')
  await press(page, '批量调整')
  yield '批量调整'
  await press(page.getByRole('complementary', { name: '批量调整' }), '关上')
  await page.getByRole('button', { name: /^提交第 \d 轮职工方报价$/ }).click()
  yield* closed(page.getByRole('dialog', { name: /^提交第 \d 轮/ }), '提交', '先不提交')
}
