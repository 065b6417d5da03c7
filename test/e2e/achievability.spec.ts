import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { expectChart, openAchievability, pasteField, pastedOutputs } from './steps/achievability.ts'
import { goToStep } from './steps/go-to-step.ts'
import { openDemonstration } from './steps/tour.ts'
import { wearScheme } from './steps/wear-scheme.ts'

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

async function openPanel(page: Page): Promise<Locator> {
  await openDemonstration(page)
  return openAchievability(page)
}

test('fourteen outputs are pasted, the sentence is read, and its figures say where they come from', async ({
  application,
}) => {
  test.setTimeout(90_000)
  const { page } = application
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: '录入产量记录' }).click()
  const field = pasteField(panel)
  await field.fill([...pastedOutputs.slice(0, 13), '张三\t821'].join('\n'))
  await panel.getByRole('button', { name: '记下 14 行' }).click()
  await expect(panel).toContainText('第 14 行：工人代码不能写姓名。请用 W-07 这样的代码。')
  await expect(panel).toContainText('还没有产量记录')
  await field.fill(pastedOutputs.join('\n'))
  expect(await violations(page)).toEqual([])
  await panel.getByRole('button', { name: '记下 14 行' }).click()
  await expect(panel).toContainText(
    '14 人中 12 人做得到 842 件，占 85.7%（舍去尾数）；多数地方要求 90%：还差 1 人。最多可定 830 件。',
  )
  await expect(panel).toContainText('待核实')
  await expectChart(panel)
  await expect(panel).not.toContainText('W-01')
  for (const colorScheme of ['dark', 'light'] as const) {
    await wearScheme(page, colorScheme)
    expect(await violations(page)).toEqual([])
  }

  await panel.getByRole('button', { name: '合侧缝 最多可定 830，看来历' }).click()
  const origin = page.getByRole('complementary', { name: '这个数怎么来的' })
  await expect(origin).toContainText('从多到少数到第 13 人')
  await expect(origin).toContainText('0.90 × 14 = 12.6 ≈ 13（进位）')
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('button', { name: '合侧缝 最多可定 830，看来历' })).toBeFocused()
  await panel.getByRole('button', { name: '合侧缝 做得到的比例 85.7%，看来历' }).click()
  await expect(origin).toContainText('12 ÷ 14 = 0.8571428571…')
  await expect(origin).toContainText('保留到 0.1%，一律舍去')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^可达到。14 人中 12 人做得到 842 件/ })).toBeVisible()
  expect(application.complaints).toEqual([])
})

test('a share of its own is taken with its reason, and a trial says when it is reviewed', async ({
  application,
}) => {
  const { page } = application
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: '录入产量记录' }).click()
  await pasteField(panel).fill(pastedOutputs.join('\n'))
  await panel.getByRole('button', { name: '记下 14 行' }).click()
  await panel.getByRole('button', { name: '改要求的比例' }).click()
  const percent = panel.getByLabel('要有多少人做得到', { exact: true })
  await expect(percent).toBeDisabled()
  await expect(panel).toContainText('整个案卷共用一个比例，改了每道工序都跟着变。')
  await panel.getByLabel('理由或出处', { exact: true }).fill('双方 7 月 1 日约定')
  await panel.getByLabel('理由或出处', { exact: true }).press('Tab')
  await percent.fill('80')
  await percent.press('Tab')
  await expect(panel).toContainText('双方写明 80%：通过。最多可定 842 件。')
  await panel.getByRole('button', { name: '开始试行' }).click()
  const trial = panel.getByRole('region', { name: '试行' })
  const [startsOn, days] = [trial.getByLabel('开始日'), trial.getByLabel('试行期')]
  const day = await startsOn.inputValue()
  await days.fill('abc')
  await trial.getByRole('button', { name: '开始试行' }).click()
  await expect(days).toHaveAttribute('aria-invalid', 'true')
  await days.fill('10')
  await startsOn.fill('昨天')
  await startsOn.press('Tab')
  await expect(startsOn).toHaveAttribute('aria-invalid', 'true')
  await trial.getByRole('button', { name: '开始试行' }).click()
  await expect(panel).not.toContainText('正在试行：')
  await startsOn.fill(day)
  await startsOn.press('Tab')
  await trial.getByRole('button', { name: '开始试行' }).click()
  await expect(panel).toContainText('正在试行：')
  await expect(page.getByRole('status', { name: '本步情况' })).toContainText(
    /合侧缝试行到 \d{4}-\d{2}-\d{2}，期满复核/,
  )
  expect(application.complaints).toEqual([])
})

test('a price says how far the measurement can tell, and what that is made of', async ({ application }) => {
  const { page } = application
  await openDemonstration(page)
  await goToStep(page, 'pricing')
  await page
    .getByRole('button', { name: /^合侧缝 误差 ±5\.1%/ })
    .first()
    .click()
  const origin = page.getByRole('complementary', { name: '这个数怎么来的' })
  for (const part of ['综合误差', '抽样误差', '评定误差', '工人之间误差'])
    await expect(origin).toContainText(part)
  await expect(origin).toContainText('假设：评定快慢时会差 ±5 点')
  await expect(origin).toContainText('只测了一位工人，看不出来，没有计入')
  expect(application.complaints).toEqual([])
})
