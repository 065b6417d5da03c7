import { expect, loopbackOnly, test } from './application.ts'

test('nothing is called saved while the host has not answered, on a change and on opening again', async ({
  application,
}) => {
  loopbackOnly('Playwright 拦不住 app:// 的请求')
  const { page } = application
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const saved = page.getByRole('status', { name: '落盘情况' })
  await expect(saved).toHaveText(/已落盘/)

  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/cases/*/changes', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  const name = page.getByLabel('案卷名称')
  await name.fill('还没有落盘')
  await name.press('Tab')
  await expect(saved).toHaveText(/正在写入 1 笔…|1 笔还没落盘，正在重试/)
  await expect(saved).toHaveText('1 笔还没落盘，正在重试')

  await page.reload()
  await expect(page.getByLabel('案卷名称')).toHaveValue('还没有落盘')
  await expect(saved).toHaveText(/正在写入 1 笔…|1 笔还没落盘，正在重试/)
  answer()
  await expect(saved).toHaveText(/已落盘 \d\d:\d\d:\d\d/)
})
