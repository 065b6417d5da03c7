import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Application } from './application.ts'
import { saveCopy } from './steps/case-files.ts'
import { chooseFile } from './steps/choose-file.ts'

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
  const kept = join(journal, '..', 'damaged-1.ndjson')
  await expect(again.getByRole('status', { name: '案卷文件' })).toHaveText(
    `日志已重建，2 笔都在磁盘上。损坏的原文件留在 ${kept}。`,
  )
  await expect(again.getByLabel('案卷名称')).toHaveValue('会损坏的案卷')
  expect(readFileSync(journal, 'utf8')).toBe(whole)
  expect(readFileSync(kept, 'utf8')).toBe(whole.replace('会损坏的', '被改动的'))
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
  await expect(again.getByRole('status', { name: '落盘情况' })).toHaveText(/^已落盘 \d\d/)
  await expect(again.getByRole('status', { name: '案卷日志' })).toContainText('已经从本机浏览器库补写回去')
  expect(readFileSync(journal, 'utf8')).toBe(whole)
})

/** A case with three named changes, a case file of it, and its journal. */
async function writeCase(application: Application) {
  const { page } = application
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const name = page.getByLabel('案卷名称')
  for (const words of ['第一个名称', '第二个名称', '第三个名称']) {
    await name.fill(words)
    await name.press('Tab')
  }
  const journal = journalOf(application.library)
  await expect.poll(() => readFileSync(journal, 'utf8')).toContain('第三个名称')
  return { journal, whole: readFileSync(journal, 'utf8'), file: await saveCopy(application) }
}

const asUpload = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes),
})

test('a browser that never saw the damaged case is offered no rebuild, and a case file makes it whole', async ({
  application,
}) => {
  const { journal, whole, file } = await writeCase(application)
  const spoilt = whole.split('\n').toSpliced(1, 2).join('\n')
  const again = await application.restart({
    forgetBrowser: true,
    between: () => writeFileSync(journal, spoilt),
  })
  await again.getByRole('row', { name: /核对不上，打开看补救/ }).dblclick()
  const bar = again.getByRole('alert')
  await expect(bar).toContainText(
    '本机浏览器库里也缺 2 笔，补不全。别的电脑或案卷文件里有全本时，打开那份合并进来。',
  )
  await expect(again.getByRole('button', { name: '用本机的一份重建日志' })).toHaveCount(0)
  await expect(again.getByRole('status', { name: '落盘情况' })).toHaveText('只能看：案卷日志有损坏')
  expect(readFileSync(journal, 'utf8')).toBe(spoilt)

  await chooseFile(again, bar.getByRole('button', { name: '打开案卷文件合并' }), asUpload(file))
  await expect(again.getByRole('status', { name: '案卷文件' })).toContainText('日志已重建，4 笔都在磁盘上。')
  await expect(bar).toHaveCount(0)
  await expect(again.getByLabel('案卷名称')).toHaveValue('第三个名称')
  expect(readFileSync(join(journal, '..', 'damaged-1.ndjson'), 'utf8')).toBe(spoilt)
})

test('a torn tail that this browser lacks too is said with its remedy, and nothing is called saved without it', async ({
  application,
}) => {
  const { journal, whole, file } = await writeCase(application)
  const again = await application.restart({
    forgetBrowser: true,
    between: () => writeFileSync(journal, whole.slice(0, -20)),
  })
  await again.getByRole('row', { name: /最后 1 笔不在磁盘上/ }).dblclick()
  const bar = again.getByRole('alert')
  await expect(bar).toContainText(
    /案卷日志少了 1 笔改动（.+ 之后的），它们落过盘，现在没有了。本机浏览器库里也没有。/,
  )
  const saved = again.getByRole('status', { name: '落盘情况' })
  await expect(saved).toHaveText(/^缺 1 笔，其余已落盘/)
  await chooseFile(again, bar.getByRole('button', { name: '打开案卷文件合并' }), asUpload(file))
  await expect(again.getByRole('status', { name: '案卷文件' })).toHaveText('从案卷文件收进来 1 笔改动。')
  await expect(bar).toHaveCount(0)
  await expect(saved).toHaveText(/^已落盘/)
  await expect(again.getByLabel('案卷名称')).toHaveValue('第三个名称')
})

test('a case file is kept from behind the name of the case, and says whom it is for', async ({
  application,
}) => {
  await writeCase(application)
  const { page } = application
  await page.getByRole('button', { name: /^案卷：第三个名称/ }).click()
  const item = page.getByRole('menuitem', { name: /另存一份案卷文件/ })
  await expect(item).toContainText('文件里带着双方起草中的报价和方案，只交给自己人。')
  const { name } = await application.saveFile(() => item.click())
  expect(name).toBe('第三个名称.yipin.zip')
  await expect(page.getByRole('status', { name: '案卷文件' })).toContainText('只交给自己人')
})
