import type { Page } from '@playwright/test'

export type HostName = 'loopback' | 'electron'

export type SavedFile = { readonly name: string; readonly bytes: Uint8Array }

/** What a host is started with; the profile is what a browser remembers. */
export type Start = {
  readonly library: string
  readonly profile: string
  /** Every page, as soon as it is there and before it is used. */
  readonly listen: (page: Page) => void
}

/** The application while it runs, whichever host carries it. */
export type RunningApplication = {
  /** Where 案卷库 stands in the first page. */
  readonly home: RegExp
  readonly page: Page
  readonly openWindow: () => Promise<Page>
  /** Presses what saves a file and reads the file from where the person would find it. */
  readonly saveFile: (press: () => Promise<void>) => Promise<SavedFile>
  readonly stop: () => Promise<void>
}

/** `YIPIN_E2E_HOST`; loopback unless it says electron. */
export function chosenHost(): HostName {
  const given = process.env['YIPIN_E2E_HOST'] ?? 'loopback'
  if (given !== 'loopback' && given !== 'electron')
    throw new Error(`YIPIN_E2E_HOST 写的是 ${given}，只能是 loopback 或 electron。`)
  return given
}
