import { findBrowser } from './browser-path.mjs'

/** Runs once: parallel first starts would race on the unpacked file. */
export default async function prepareBrowser(): Promise<void> {
  const temporary = process.env['TMPDIR']
  const choice = await findBrowser()
  if (temporary === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = temporary
  process.env['YIPIN_BROWSER'] = choice.path
  if (choice.libraries !== undefined) process.env['YIPIN_BROWSER_LIBRARIES'] = choice.libraries
}
