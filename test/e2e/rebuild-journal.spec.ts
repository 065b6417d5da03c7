import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './application.ts'

function journalOf(library: string): string {
  const [folder = ''] = readdirSync(join(library, 'cases'))
  return join(library, 'cases', folder, 'journal.ndjson')
}

test('a damaged journal is named, nothing is written, and this browser gives everything back', async ({
  application,
}) => {
  const { page } = application
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const name = page.getByLabel('案卷名称')
  await name.fill('会损坏的案卷')
  await name.press('Tab')
  const journal = journalOf(application.library)
  await expect.poll(() => readFileSync(journal, 'utf8')).toContain('会损坏的案卷')
  const whole = readFileSync(journal, 'utf8')

  const again = await application.restart({
    forgetBrowser: false,
    between: () => writeFileSync(journal, whole.replace('会损坏的', '被改动的')),
  })
  await again.getByRole('row', { name: /未命名案卷/ }).dblclick()
  const bar = again.getByRole('alert')
  await expect(bar).toContainText('案卷日志第 2 行起核对不上，现在只能看。')
  await bar.getByRole('button', { name: '用本机的一份重建日志' }).click()
  await expect(bar).toHaveCount(0)
  await expect(again.getByLabel('案卷名称')).toHaveValue('会损坏的案卷')
  expect(readFileSync(journal, 'utf8')).toBe(whole)
  expect(readdirSync(join(journal, '..'))).toContain('damaged-1.ndjson')
})

test('a tail that the disk lost comes back from this browser by itself', async ({ application }) => {
  const { page } = application
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const name = page.getByLabel('案卷名称')
  await name.fill('丢了尾巴的案卷')
  await name.press('Tab')
  const journal = journalOf(application.library)
  await expect.poll(() => readFileSync(journal, 'utf8')).toContain('丢了尾巴的案卷')
  const whole = readFileSync(journal, 'utf8')

  const again = await application.restart({
    forgetBrowser: false,
    between: () => writeFileSync(journal, `${whole.split('\n')[0] ?? ''}\n`),
  })
  await again.getByRole('row', { name: /未命名案卷/ }).dblclick()
  await expect(again.getByLabel('案卷名称')).toHaveValue('丢了尾巴的案卷')
  await expect(again.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘 \d\d/)
  expect(readFileSync(journal, 'utf8')).toBe(whole)
})
