import { expect, type Page } from '@playwright/test'

/** How long a key stays down: the only thing that takes time here, as under a finger. */
const pressMilliseconds = 330
/** The first cycle is so slow that five are too few on any machine: the line stays 未测够, also on paper. */
const slowPressMilliseconds = 900

/** The watch, key by key: one press to start, then one at the end of each element. Answers how many presses. */
export async function timeCycles(page: Page, cycles: number, elements: number): Promise<number> {
  await page.getByRole('button', { name: '开始测时' }).click()
  await expect(page.getByRole('status', { name: '秒表状态' })).toHaveText('准备好')
  const presses = cycles * elements + 1
  for (let press = 0; press < presses; press += 1)
    await page.keyboard.press('Space', {
      delay: press <= elements ? slowPressMilliseconds : pressMilliseconds,
    })
  await expect(page.getByRole('status', { name: '落盘情况' })).toContainText(
    `第 ${String(presses)} 次按键已落盘`,
  )
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^复核测时/ })).toBeVisible()
  return presses
}
