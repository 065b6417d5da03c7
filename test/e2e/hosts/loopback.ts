import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import type { RunningApplication, Start } from './running-application.ts'

const root = join(import.meta.dirname, '../../..')

export type RunningHost = { readonly address: string; readonly stop: () => Promise<void> }

/** Starts the application the way a person does, on a free port unless one is named. */
export async function startHost(library: string, port = 0): Promise<RunningHost> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      join(root, 'build/launch.mjs'),
      '--host=loopback',
      '--no-open',
      `--port=${port}`,
      `--library=${library}`,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    const read = (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const found = /address: (\S+)/.exec(text)
      if (found?.[1] !== undefined) resolve(found[1])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`the host ended with ${String(code)}: ${text}`)))
  })
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

export async function openBrowser(
  profile: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BrowserContext> {
  const libraries = process.env['YIPIN_BROWSER_LIBRARIES']
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env['YIPIN_BROWSER'] ?? '',
    args: process.platform === 'linux' ? ['--no-sandbox'] : [],
    env: {
      ...process.env,
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
      ...environment,
    } as Record<string, string>,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  })
}

/** The loopback host and a browser before it. A port is kept over a restart: the browser's database belongs to it. */
export async function startLoopback({ library, profile, listen }: Start, port = 0) {
  const host = await startHost(library, port)
  const browser = await openBrowser(profile)
  const page = browser.pages()[0] ?? (await browser.newPage())
  listen(page)
  await page.goto(host.address)
  const running: RunningApplication = {
    home: /^http:\/\/127\.0\.0\.1:\d+\/$/,
    page,
    openWindow: async () => {
      const window = await browser.newPage()
      listen(window)
      await window.goto(page.url())
      return window
    },
    saveFile: async (press) => {
      const download = page.waitForEvent('download')
      await press()
      const file = await download
      return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
    },
    stop: async () => {
      await browser.close()
      await host.stop()
    },
  }
  return { running, port: Number(new URL(host.address).port) }
}
