import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { startElectron } from './hosts/electron.ts'
import { startLoopback } from './hosts/loopback.ts'
import { chosenHost, type RunningApplication, type Start } from './hosts/running-application.ts'

export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `yipin-${name}-`))

export type Application = {
  readonly library: string
  readonly page: Page
  readonly home: RegExp
  /** Another window of the same browser, where the first one stands. */
  readonly openWindow: () => Promise<Page>
  readonly saveFile: RunningApplication['saveFile']
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

/** Starts the chosen host; over a restart the loopback host keeps its port. */
function hostStarter(): (start: Start) => Promise<RunningApplication> {
  if (chosenHost() === 'electron') return startElectron
  let kept = 0
  return async (start) => {
    const { running, port } = await startLoopback(start, kept)
    kept = port
    return running
  }
}

/** For what only a browser before the loopback host can show; skipped under Electron with this reason. */
export function loopbackOnly(reason: string): void {
  base.skip(chosenHost() === 'electron', reason)
}

export const test = base.extend<{ application: Application }>({
  application: async ({}, use) => {
    const library = freshFolder('library')
    const complaints: string[] = []
    const listen = (page: Page) => {
      page.setDefaultTimeout(patienceMilliseconds)
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
    }
    const startHost = hostStarter()
    let profile = freshFolder('profile')
    let running = await startHost({ library, profile, listen })
    await use({
      library,
      complaints,
      get page() {
        return running.page
      },
      home: running.home,
      openWindow: () => running.openWindow(),
      saveFile: (press) => running.saveFile(press),
      restart: async ({ forgetBrowser, between }) => {
        // What only the browser had would be gone with it: nobody leaves before the page says 已落盘.
        const saved = running.page.getByRole('status', { name: '落盘情况' })
        if (forgetBrowser) await expect(saved).toHaveText(/已落盘 \d/)
        await running.stop()
        between?.()
        if (forgetBrowser) profile = freshFolder('profile')
        running = await startHost({ library, profile, listen })
        return running.page
      },
    })
    await running.stop()
  },
})

export { expect }
