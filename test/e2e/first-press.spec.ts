import { expect, test } from './application.ts'
import { fillConditions, measureAgain, registerNotice } from './steps/measure.ts'

/** Presses the space bar as soon as the watch stands on the page, before the browser has painted it. */
function pressWhenSeen(): void {
  const watching = new MutationObserver(() => {
    const status = document.querySelector('[role="status"][aria-label="秒表状态"]')
    if (!(status?.textContent ?? '').includes('准备好')) return
    watching.disconnect()
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Space', bubbles: true, cancelable: true }))
  })
  watching.observe(document.body, { childList: true, subtree: true, characterData: true })
}

test('the first press counts from the moment the watch can be seen', async ({ application }) => {
  const { page } = application
  await page.getByRole('button', { name: '看示例走一遍' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^立项/ })).toBeVisible()
  await measureAgain(page, 1)
  await registerNotice(page, 'A91')
  await fillConditions(page)
  await page.evaluate(pressWhenSeen)
  await page.getByRole('button', { name: '开始测时' }).click()
  const saved = page.getByRole('status', { name: '落盘情况' })
  await expect(saved).toContainText('第 1 次按键已落盘')
  await page.keyboard.press('Space', { delay: 300 })
  await expect(saved).toContainText('第 2 次按键已落盘')
  expect(application.complaints).toEqual([])
})
