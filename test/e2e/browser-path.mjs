import { brotliDecompressSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const systemBrowsers = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Unpacks the packaged Chromium once into a versioned folder, beside the libraries that a slim system lacks. */
async function packagedBrowser() {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packageFolder = packageFile.slice(
    0,
    packageFile.indexOf('chromium', packageFile.indexOf('@sparticuz')) + 8,
  )
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folder = join(tmpdir(), `yipin-chromium-${version}`)
  const choice = { path: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
  if (existsSync(choice.path)) return choice
  const partial = `${folder}-${process.pid}`
  mkdirSync(join(partial, 'al2023'), { recursive: true })
  const tar = join(partial, 'al2023.tar')
  writeFileSync(tar, brotliDecompressSync(readFileSync(join(packageFolder, 'bin', 'al2023.tar.br'))))
  execFileSync('tar', ['-xf', tar, '-C', join(partial, 'al2023')])
  rmSync(tar)
  process.env['TMPDIR'] = partial
  const { default: packaged } = await import('@sparticuz/chromium')
  await packaged.executablePath()
  if (existsSync(folder)) rmSync(partial, { recursive: true })
  else renameSync(partial, folder)
  return choice
}

/** `BROWSER_PATH`, Playwright's own, the system's, then the packaged one; else one sentence. */
export async function findBrowser() {
  const given = process.env['BROWSER_PATH']
  if (given !== undefined) return { path: given, libraries: undefined }
  const own = chromium.executablePath()
  if (existsSync(own)) return { path: own, libraries: undefined }
  const system = (systemBrowsers[process.platform] ?? []).find(existsSync)
  if (system !== undefined) return { path: system, libraries: undefined }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser()
  throw new Error('没有找到浏览器。请安装 Chrome 或 Edge，或用 BROWSER_PATH 指出它的位置。')
}
