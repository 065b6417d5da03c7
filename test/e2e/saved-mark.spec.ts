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

test('a case file that could not be written is said with the way out', async ({ application }) => {
  loopbackOnly('Playwright 拦不住 app:// 的请求')
  const { page } = application
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const saved = page.getByRole('status', { name: '落盘情况' })
  await expect(saved).toHaveText(/已落盘/)
  const problem = { code: 'disk-full', place: '/media/usb', given: 'ENOSPC', expected: '' }
  await page.route('**/api/cases/*/case-file', (route) => route.fulfill({ status: 507, json: { problem } }), {
    times: 1,
  })
  await saved.click()
  const save = page.getByRole('button', { name: '另存一份案卷文件' })
  await save.click()
  const bar = page.getByRole('alert', { name: '案卷文件' })
  await expect(bar).toHaveText('案卷文件没有写出：“/media/usb”空间不足。请换一个文件夹或 U 盘，再另存一次。')
  await application.saveFile(() => save.click())
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('status', { name: '案卷文件' })).toContainText('只交给自己人')
  expect(application.complaints).toEqual([expect.stringContaining('507')])
})
