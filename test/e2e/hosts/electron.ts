import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, type ElectronApplication } from '@playwright/test'
import { electronArguments, electronEnvironment, isWithin } from './electron-launch.ts'
import type { RunningApplication, SavedFile, Start } from './running-application.ts'

const root = join(import.meta.dirname, '../../..')

/** The dialog answers at once: the offered name, in a folder of this test. */
const answerSaveDialog = (application: ElectronApplication, folder: string): Promise<void> =>
  application.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const options = given.at(-1)
      const offered =
        typeof options === 'object' && options !== null && 'defaultPath' in options
          ? String(options.defaultPath)
          : 'unnamed'
      return Promise.resolve({ canceled: false, filePath: `${into}/${offered}` })
    }
  }, folder)

/** A file has its name only when it is whole: it is renamed into place. */
async function readSaved(folder: string): Promise<SavedFile> {
  const whole = () => readdirSync(folder).filter((name) => !name.endsWith('.partial'))
  await expect.poll(whole, { timeout: 60_000 }).toHaveLength(1)
  const [name = ''] = whole()
  return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) }
}

/** The built application in Electron, with a folder of its own for what it remembers. */
export async function startElectron({ library, profile, listen }: Start): Promise<RunningApplication> {
  const application = await _electron.launch({
    executablePath: process.env['YIPIN_ELECTRON'] ?? '',
    args: electronArguments(root, { library, profile }),
    env: electronEnvironment(process.env, { profile }, process.platform),
    cwd: root,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const remembered = await application.evaluate(({ app }) => app.getPath('userData'))
  if (!isWithin(remembered, profile)) {
    await application.close()
    throw new Error(`Electron 用的是 ${remembered}，不是测试自己的文件夹 ${profile}。`)
  }
  const page = await application.firstWindow()
  listen(page)
  return {
    home: /^app:\/\/yipin\/$/,
    page,
    openWindow: () => Promise.reject(new Error('Electron opens one window of the page')),
    saveFile: async (press) => {
      const folder = mkdtempSync(join(tmpdir(), 'yipin-saved-'))
      await answerSaveDialog(application, folder)
      await press()
      return readSaved(folder)
    },
    stop: () => application.close(),
  }
}
