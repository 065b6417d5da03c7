import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test as base } from '@playwright/test'
import { nodeJournalDisk, type JournalDisk } from '../../main/library/journal/journal-disk.ts'
import { startLoopbackHost } from '../../main/node/loopback-host.ts'
import { freshFolder, loopbackOnly } from './application.ts'
import { openBrowser } from './hosts/loopback.ts'

const root = join(import.meta.dirname, '../..')

/** Takes half of every journal write and then says that it is full, while `full` is true. */
function fillingDisk(state: { full: boolean }): JournalDisk {
  return {
    ...nodeJournalDisk,
    openForAppend: async (path) => {
      const handle = await nodeJournalDisk.openForAppend(path)
      return {
        ...handle,
        append: async (bytes) => {
          if (!state.full) return handle.append(bytes)
          await handle.append(bytes.subarray(0, bytes.length / 2))
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        },
      }
    },
  }
}

base('a full disk shows the red bar, keeps what was typed, and a retry loses nothing', async () => {
  loopbackOnly('写满的磁盘是换进 loopback 宿主里的')
  const disk = { full: false }
  const host = await startLoopbackHost({
    libraryFolder: join(freshFolder('library'), 'library'),
    port: 0,
    pageFolder: join(root, 'dist/renderer'),
    resourceFolder: join(root, 'dist/resources'),
    documentWorker: pathToFileURL(join(root, 'dist/main/document-worker.js')),
    version: '0.0.0',
    disk: fillingDisk(disk),
  })
  const browser = await openBrowser(freshFolder('profile'))
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(host.address)
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  const saved = page.getByRole('status', { name: '落盘情况' })
  await expect(saved).toHaveText(/已落盘/)

  disk.full = true
  const name = page.getByLabel('案卷名称')
  await name.fill('磁盘满的时候写的')
  await name.press('Tab')
  const bar = page.getByRole('alert')
  await expect(bar).toContainText('写不进磁盘：空间不足')
  await expect(bar).toContainText('1 笔暂存在本机浏览器库里。')
  await expect(saved).not.toHaveText(/已落盘/)
  const packed = page.waitForEvent('download')
  await bar.getByRole('button', { name: '换个地方保存' }).click()
  expect((await packed).suggestedFilename()).toBe('磁盘满的时候写的.yipin.zip')

  const toLibrary = page.getByRole('button', { name: '案卷库', exact: true })
  await toLibrary.click()
  await page.getByRole('button', { name: '新建案卷', exact: true }).click()
  await expect(saved).not.toHaveText(/已落盘/)
  await toLibrary.click()
  await expect(saved).toHaveText('2 笔还没落盘，打开那个案卷就接着写')
  await expect(page.getByRole('row', { name: /未命名案卷/ })).toContainText('1 笔还没落盘，打开就接着写')
  const onlyHere = page.getByRole('row', { name: /还没有写到磁盘上的案卷/ })
  await expect(onlyHere).toContainText('1 笔还没落盘，打开就接着写')

  disk.full = false
  await onlyHere.dblclick()
  await expect(saved).toHaveText(/已落盘 \d\d:\d\d:\d\d/, { timeout: 20_000 })
  await expect(bar).toHaveCount(0)
  await toLibrary.click()
  await expect(saved).toHaveText('1 笔还没落盘，打开那个案卷就接着写')
  await page.getByRole('row', { name: /1 笔还没落盘/ }).dblclick()
  await expect(page.getByLabel('案卷名称')).toHaveValue('磁盘满的时候写的')
  await expect(saved).toHaveText(/已落盘 \d\d:\d\d:\d\d/, { timeout: 20_000 })
  await toLibrary.click()
  await expect(saved).toHaveText(/全部已落盘 \d\d:\d\d:\d\d/)
  await expect(page.getByRole('row', { name: /磁盘满的时候写的/ })).toBeVisible()
  await browser.close()
  await host.close()
})
