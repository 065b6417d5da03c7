import { expect, loopbackOnly, test } from './application.ts'
import { createCase } from './steps/create-case.ts'
import { fillField } from './steps/fill-field.ts'

const saved = { name: '落盘情况' } as const

test('a second window of a case looks on, follows, and takes over when the first is closed', async ({
  application,
}) => {
  loopbackOnly('Electron 里同一个案卷只开一个窗口')
  const { page } = application
  await createCase(page, '两个窗口')
  const second = await application.openWindow()
  await expect(second.getByRole('status', saved)).toHaveText('只能看：这个案卷正在另一个窗口里打开')
  const number = second.getByLabel('编号', { exact: true })
  await expect(number).toBeDisabled()

  // What writes is absent, not closed: nothing to take back, no proposal to begin.
  await expect(second.getByRole('button', { name: /^撤销/ })).toHaveCount(0)
  await expect(second.getByRole('button', { name: /^重做/ })).toHaveCount(0)

  await fillField(page, '编号', 'SL-2014-03')
  await expect(number).toHaveValue('SL-2014-03')

  const third = await application.openWindow()
  await third.getByRole('button', { name: '案卷库' }).click()
  await expect(third.getByRole('row', { name: /两个窗口/ })).toContainText('正在另一个窗口打开')
  await third.close()

  await page.close()
  await expect(second.getByRole('status', saved)).toHaveText(/已落盘/)
  await expect(number).toBeEnabled()
  await fillField(second, '编号', 'SL-2014-04')
  await expect(second.getByRole('status', saved)).toHaveText(/已落盘 \d\d:\d\d:\d\d/)
  expect(application.complaints).toEqual([])
})
