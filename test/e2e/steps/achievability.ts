import { expect, type Locator, type Page } from '@playwright/test'
import { goToStep } from './go-to-step.ts'

/** 示例数据: 合侧缝 asks for 842 pieces; twelve of fourteen make them, the thirteenth best makes 830. */
const outputs = [860, 852, 851, 848, 846, 845, 844, 843, 843, 842, 842, 842, 830, 821]
export const pastedOutputs = outputs.map(
  (output, index) => `W-${String(index + 1).padStart(2, '0')}\t${String(output)}`,
)

/** 可达到 of 合侧缝, from its quota, while the demonstration stands open. */
export async function openAchievability(page: Page): Promise<Locator> {
  await goToStep(page, 'pricing')
  await page
    .getByRole('button', { name: /^合侧缝 产量定额 842/ })
    .first()
    .click()
  await page.getByRole('button', { name: '看有多少人做得到' }).click()
  const panel = page.getByRole('complementary', { name: '可达到：合侧缝' })
  await expect(panel).toContainText('还没有产量记录')
  return panel
}

export const pasteField = (panel: Locator): Locator =>
  panel.getByLabel('每行一人：代码、件／班', { exact: true })

/** The chart is fetched when it is first needed. */
export const expectChart = (panel: Locator): Promise<void> =>
  expect(panel.getByRole('img', { name: /^产量比定额多或少，从多到少，不记谁/ })).toBeVisible({
    timeout: 15_000,
  })
