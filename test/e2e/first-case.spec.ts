import { expect, test } from './application.ts'

test('an empty case is on the disk when it says so, and survives host and browser', async ({
  application,
}) => {
  const { page, complaints } = application
  await expect(page).toHaveURL(application.home)
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const name = page.getByLabel('案卷名称')
  await name.fill('毛衫行业工价')
  await name.press('Enter')
  await expect(page.getByRole('banner')).toContainText('毛衫行业工价')
  await expect(page.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘 \d\d:\d\d:\d\d/)

  const again = await application.restart({ forgetBrowser: true })
  await again.getByText('毛衫行业工价').dblclick()
  await expect(again.getByLabel('案卷名称')).toHaveValue('毛衫行业工价')
  expect(complaints).toEqual([])
})
