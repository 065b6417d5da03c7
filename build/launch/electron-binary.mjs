/** Finds Electron's program file, or fetches it once under an own time limit. Electron's package is never imported: importing it would start a download. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../scripts/project.mjs'

const fetchWithinMilliseconds = 120_000
const failureMark = inProject('.cache', 'electron-not-fetched')

/** Why Electron cannot run on this machine at all; `undefined` when nothing speaks against it. */
export function whyNoElectron() {
  if (process.platform !== 'linux') return undefined
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return '这台机器没有图形界面'
  if (process.getuid?.() === 0) return '当前是 root 用户，Electron 的沙箱不允许'
  return undefined
}

const programName =
  {
    win32: 'electron.exe',
    darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  }[process.platform] ?? 'electron'

function presentBinary() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inProject('node_modules', 'electron', 'dist')
  const binary = join(folder, programName)
  return existsSync(binary) ? binary : undefined
}

const today = () => new Date().toISOString().slice(0, 10)
const failedToday = () => existsSync(failureMark) && readFileSync(failureMark, 'utf8') === today()

function fetchBinary(say) {
  say('正在取 Electron 的程序文件（最多等 120 秒；可用 ELECTRON_MIRROR 指定镜像）…')
  return new Promise((done) => {
    const started = Date.now()
    const child = spawn(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
      stdio: ['ignore', 'inherit', 'ignore'],
    })
    const progress = setInterval(() => say(`已等 ${Math.round((Date.now() - started) / 1000)} 秒…`), 10_000)
    const timer = setTimeout(() => child.kill(), fetchWithinMilliseconds)
    const end = () => {
      clearInterval(progress)
      clearTimeout(timer)
      done()
    }
    child.once('exit', end)
    child.once('error', end)
  })
}

/** The path of the program file, or `undefined`; a failed fetch is remembered for the day. */
export async function electronBinary(say) {
  const present = presentBinary()
  if (present !== undefined || failedToday()) return present
  await fetchBinary(say)
  const fetched = presentBinary()
  if (fetched === undefined) {
    mkdirSync(inProject('.cache'), { recursive: true })
    writeFileSync(failureMark, today())
  }
  return fetched
}
