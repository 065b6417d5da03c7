import { expect, loopbackOnly, test } from './application.ts'
import { createCase } from './steps/create-case.ts'

test('a page that breaks says so in Chinese, with the way back to the case, which has lost nothing', async ({
  application,
}) => {
  loopbackOnly('only a browser lets a test withhold a part of the program')
  const { page } = application
  await createCase(page, '会出错的案卷')
  await expect(page.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘 \d/)
  const [caseAddress = ''] = /^.*\/case\/[^/?]+/.exec(page.url()) ?? []
  const step = /\/assets\/bargaining-step-.*\.js$/
  await page.route(step, (route) => route.abort())
  await page.goto(`${caseAddress}/bargaining`)
  await expect(page.getByRole('heading', { name: '这一页出错了' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('已落盘的改动都在磁盘上。')
  await expect(page.getByText('Unexpected Application Error')).toHaveCount(0)
  await expect(page.getByRole('region', { name: '技术情况' })).toContainText('bargaining-step')
  await page.getByRole('button', { name: '复制技术情况', exact: true }).click()
  await expect(page.getByRole('status').getByText('已复制')).toBeVisible()

  await page.unroute(step)
  await page.getByRole('button', { name: '重新打开案卷', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^一协商/ })).toBeVisible()
  await expect(page.getByText('会出错的案卷')).toBeVisible()

  await page.route(step, (route) => route.abort())
  await page.reload()
  await page.getByRole('button', { name: '回案卷库', exact: true }).click()
  await expect(page.getByRole('heading', { name: /案卷库/ }).first()).toBeVisible()
  await expect(page.getByText('会出错的案卷')).toBeVisible()
})
