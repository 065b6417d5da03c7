/** From `npm start` (built) to a page that takes input, in the browser of the end-to-end tests. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { startHost } from '../faults/host-process.mjs'
import { findBrowser } from '../e2e/browser-path.mjs'
import { median, rounded } from './median.mjs'

async function openOnce(browser) {
  const library = join(mkdtempSync(join(tmpdir(), 'yipin-bench-')), 'library')
  const since = performance.now()
  const host = await startHost(library)
  const page = await browser.newPage()
  const sizes = []
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return
    const body = await response.body().catch(() => undefined)
    if (body !== undefined) sizes.push(gzipSync(body).length)
  })
  await page.goto(host.address)
  await page.getByRole('button', { name: /新建案卷/ }).waitFor()
  const seconds = (performance.now() - since) / 1000
  await page.waitForLoadState('networkidle')
  await page.close()
  await host.end('SIGTERM')
  return { seconds, kilobytes: sizes.reduce((total, size) => total + size, 0) / 1000 }
}

export async function measureStart() {
  const { path, libraries } = await findBrowser()
  const browser = await chromium.launch({
    executablePath: path,
    args: process.platform === 'linux' ? ['--no-sandbox'] : [],
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  })
  await openOnce(browser)
  const runs = []
  for (let run = 0; run < 5; run += 1) runs.push(await openOnce(browser))
  await browser.close()
  return {
    interactiveSeconds: rounded(median(runs.map(({ seconds }) => seconds))),
    firstLoadGzipKilobytes: rounded(median(runs.map(({ kilobytes }) => kilobytes)), 1),
  }
}
