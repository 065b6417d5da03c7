import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

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

export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `yipin-${name}-`))

export type Application = {
  readonly library: string
  readonly page: Page
  /** Another window of the same browser, where the first one stands. */
  readonly openWindow: () => Promise<Page>
  /** Console errors and refused policies so far; a test that ends with any has failed. */
  readonly complaints: readonly string[]
  /** Stops the host and the browser, deletes the browser's profile when asked, and starts both again. */
  readonly restart: (options: RestartOptions) => Promise<Page>
}

type RestartOptions = {
  readonly forgetBrowser: boolean
  /** While neither the host nor the browser runs. */
  readonly between?: () => void
}

/** What does not come by then does not come: a step says so itself, long before its test runs out of time. */
const patienceMilliseconds = 15_000

function listen(page: Page, complaints: string[]): void {
  page.setDefaultTimeout(patienceMilliseconds)
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
}

export const test = base.extend<{ application: Application }>({
  application: async ({}, use) => {
    const library = freshFolder('library')
    const complaints: string[] = []
    let profile = freshFolder('profile')
    let host = await startHost(library)
    let browser = await openBrowser(profile)
    const firstPage = async () => {
      const page = browser.pages()[0] ?? (await browser.newPage())
      listen(page, complaints)
      await page.goto(host.address)
      return page
    }
    const application = {
      library,
      complaints,
      page: await firstPage(),
      openWindow: async () => {
        const page = await browser.newPage()
        listen(page, complaints)
        await page.goto(application.page.url())
        return page
      },
      restart: async ({ forgetBrowser, between }: RestartOptions) => {
        const port = Number(new URL(host.address).port)
        await browser.close()
        await host.stop()
        between?.()
        if (forgetBrowser) profile = freshFolder('profile')
        host = await startHost(library, port)
        browser = await openBrowser(profile)
        application.page = await firstPage()
        return application.page
      },
    }
    await use(application)
    await browser.close()
    await host.stop()
  },
})

export { expect } from '@playwright/test'
