import type { Locator, Page } from '@playwright/test'

export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Presses a button that opens the file dialog and chooses the file in it. */
export async function chooseFile(page: Page, button: Locator, file: GivenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(file)
}
