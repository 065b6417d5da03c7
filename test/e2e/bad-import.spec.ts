import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import type { GivenFile } from './steps/choose-file.ts'
import { createCase } from './steps/create-case.ts'
import { goToStep } from './steps/go-to-step.ts'
import { addStyle, importDialog, offerFile } from './steps/products.ts'

const csv = (text: string | Buffer): GivenFile => ({
  name: '工序表.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

const refusedFiles: readonly (readonly [what: string, file: GivenFile, sentence: string])[] = [
  [
    'a quote without its twin',
    csv('工序,设备\n合肩缝,"四线包缝\n上袖,平缝\n'),
    '第 2 行的引号没有成对，后面的格分不开。请补上或去掉这个引号再导入。',
  ],
  [
    'a row with a cell too many',
    csv('工序,设备\n合肩缝,四线包缝\n上袖,平缝,手工\n'),
    '第 3 行有 3 格，别的行有 2 格。请核对这一行的逗号，带逗号的内容要加引号。',
  ],
  [
    'bytes of no known encoding',
    csv(Buffer.concat([Buffer.from('工序\n'), Buffer.from([0xff, 0xfd, 0x80, 0xff, 0x0a])])),
    '没有认出编码，部分汉字是乱码。请另存为 UTF-8 再导入。',
  ],
  ['nothing', csv(''), '这个文件里没有内容。请换一个文件。'],
  [
    'a broken workbook',
    {
      name: '工序表.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from('PK\u0003\u0004 not a workbook'),
    },
    '这个文件不是 Excel 工作簿，或者已经损坏。请用 Excel 打开后另存为 .xlsx 再导入。',
  ],
]

const rowsOf = (page: Page) => page.getByRole('option', { name: /T14-21/ })

test('a file that cannot be read is refused in one sentence, and nothing of it comes in', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '导入')
  await goToStep(page, 'products')
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  for (const [what, file, sentence] of refusedFiles)
    await test.step(what, async () => {
      const dialog = await offerFile(page, file)
      const refusal = dialog.getByRole('alert')
      await expect(refusal).toContainText('这个文件一行都没有导入。')
      await expect(refusal.getByRole('paragraph')).toHaveText(sentence)
      await dialog.getByRole('button', { name: '取消', exact: true }).click()
      await expect(dialog).toBeHidden()
      await expect(rowsOf(page)).toContainText('0 道工序')
    })
  expect(application.complaints).toEqual([])
})

test('a file with wrong cells comes in whole or not at all', async ({ application }) => {
  const { page } = application
  await createCase(page, '导入')
  await goToStep(page, 'products')
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  const figures = ['1e3', '0x10', '-3', `1${'0'.repeat(30)}`]
  const lines = [
    '工序,现行单价',
    ...figures.map((figure, index) => `工序${String(index + 1)},${figure}`),
    '上袖,１２．５',
  ]
  const dialog = await offerFile(page, csv(lines.join('\n')))
  await expect(dialog.getByRole('alert')).toContainText('有 4 格不能用，一行都没有导入。')
  await expect(dialog.getByRole('alert')).toContainText(
    '第 2 行“现行单价”写的是 1e3。请写成普通数字，例如 18.0。',
  )
  await expect(dialog.getByRole('button', { name: '导入 5 行' })).toBeDisabled()

  for (const [index] of figures.entries()) {
    const cell = dialog.getByLabel(`第 ${String(index + 2)} 行 现行单价`, { exact: true })
    await cell.fill('0.05')
    await cell.press('Tab')
  }
  await dialog.getByRole('button', { name: '导入 5 行' }).click()
  await expect(importDialog(page)).toBeHidden()
  await expect(rowsOf(page)).toContainText('5 道工序')
  await expect(page.getByRole('row', { name: /^第 5 行/ })).toContainText(/12\.50?/)
  expect(application.complaints).toEqual([])
})
