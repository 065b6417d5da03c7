import { electronBinary, whyNoElectron } from '../../build/launch/electron-binary.mjs'
import { findBrowser } from './browser-path.mjs'
import { chosenHost } from './hosts/running-application.ts'

/** Runs once: parallel first starts would race on the unpacked file. */
export default async function prepareBrowser(): Promise<void> {
  if (chosenHost() === 'electron') return prepareElectron()
  const temporary = process.env['TMPDIR']
  const choice = await findBrowser()
  if (temporary === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = temporary
  process.env['YIPIN_BROWSER'] = choice.path
  if (choice.libraries !== undefined) process.env['YIPIN_BROWSER_LIBRARIES'] = choice.libraries
}

async function prepareElectron(): Promise<void> {
  const reason = whyNoElectron()
  const binary = reason === undefined ? await electronBinary((line) => console.log(line)) : undefined
  if (binary === undefined)
    throw new Error(`不能在 Electron 里跑端到端测试：${reason ?? 'Electron 的程序文件没有取到'}。`)
  process.env['YIPIN_ELECTRON'] = binary
}
