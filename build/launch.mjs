/**
 * `npm start`: installs and builds when needed, then Electron where it can run, else the loopback host in this process.
 * Node's own modules only: a fresh clone has nothing else.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { electronBinary, whyNoElectron } from './launch/electron-binary.mjs'
import { ensureBuilt, ensureInstalled, inProject } from './scripts/project.mjs'

const defaultPort = 21476
const readyWithinMilliseconds = 15_000
const usage = '可以写的是 --host=loopback 或 --host=electron、--port=端口、--library=文件夹、--no-open。'
const say = (line) => process.stdout.write(`${line}\n`)

const known = {
  host: { type: 'string' },
  port: { type: 'string' },
  library: { type: 'string' },
  open: { type: 'boolean', default: true },
}

/** Why the command line cannot be read, in the words of whoever typed it. */
function argumentSentence({ tokens }) {
  for (const token of tokens) {
    if (token.kind === 'positional') return `不认识“${token.value}”。${usage}`
    if (token.kind !== 'option') continue
    const isSwitch = token.name === 'open' || token.name === 'no-open'
    if (!isSwitch && !Object.hasOwn(known, token.name)) return `不认识 ${token.rawName}。${usage}`
    if (isSwitch && token.value !== undefined) return `${token.rawName} 后面不写内容。${usage}`
    if (!isSwitch && (token.value ?? '') === '') return `${token.rawName} 后面没有写内容。${usage}`
  }
  return undefined
}

function readOptions() {
  const read = parseArgs({ options: known, allowNegative: true, strict: false, tokens: true })
  const wrong = argumentSentence(read)
  if (wrong !== undefined) throw new Refused(wrong)
  const { values } = read
  if (values.host !== undefined && values.host !== 'loopback' && values.host !== 'electron')
    throw new Refused(`--host 写的是 ${values.host}，只能是 loopback 或 electron。`)
  const port = values.port ?? String(defaultPort)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Refused(`--port 写的是 ${port}，要写 0 到 65535 之间的整数。`)
  return { host: values.host, port: Number(port), library: values.library, open: values.open }
}

/** A sentence for the person; printed without a stack. */
class Refused extends Error {}

function libraryFolder(given, fallback) {
  if (given === undefined) {
    return fallback
  }
  const folder = resolve(given)
  if (!existsSync(folder) && !existsSync(dirname(folder)))
    throw new Refused(`--library 指的文件夹“${folder}”不存在。请先建好，或去掉 --library 用默认位置。`)
  return folder
}

/** Starts Electron and answers once its window is ready; `false` when it exits early or takes too long. */
function startElectron(binary, options) {
  const args = [inProject('.')]
  if (options.library !== undefined) args.push(`--library=${resolve(options.library)}`)
  return new Promise((answer) => {
    const child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const timer = setTimeout(() => {
      child.kill()
      answer(false)
    }, readyWithinMilliseconds)
    child.stdout.on('data', (text) => {
      if (!String(text).includes('window-ready')) return
      clearTimeout(timer)
      child.once('exit', (code) => process.exit(code ?? 0))
      for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
      answer(true)
    })
    child.once('error', () => answer(false))
    child.once('exit', () => {
      clearTimeout(timer)
      answer(false)
    })
  })
}

function openBrowser(address) {
  const [command, args] =
    process.platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

async function startLoopback(options) {
  const host = await import(pathToFileURL(inProject('dist', 'main', 'node.js')).href)
  const folder = libraryFolder(options.library, host.defaultLibraryFolder())
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const running = await host.startLoopbackHost({
    libraryFolder: folder,
    port: options.port,
    pageFolder: inProject('dist', 'renderer'),
    resourceFolder: inProject('dist', 'resources'),
    documentWorker: pathToFileURL(inProject('dist', 'main', 'document-worker.js')),
    version,
  })
  say(`案卷库: ${folder}`)
  say(`address: ${running.address}`)
  say('在浏览器里打开上面的地址。按 Ctrl+C 结束。')
  let ending = false
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => {
      if (ending) return
      ending = true
      void running.close().then(() => process.exit(0))
    })
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (options.open && display) openBrowser(running.address)
}

async function start() {
  const options = readOptions()
  ensureInstalled()
  ensureBuilt()
  if (options.host !== 'loopback') {
    const reason = whyNoElectron()
    const binary = reason === undefined ? await electronBinary(say) : undefined
    if (binary !== undefined && (await startElectron(binary, options))) {
      say('在 Electron 窗口里运行。')
      return
    }
    const why = reason ?? (binary === undefined ? 'Electron 的程序文件没有取到' : 'Electron 没有启动起来')
    if (options.host === 'electron') throw new Refused(`不能用 Electron 运行：${why}。`)
    say(`在本机浏览器里运行（loopback），因为${why}。`)
  } else say('在本机浏览器里运行（loopback），因为指定了 --host=loopback。')
  await startLoopback(options)
}

start().catch((error) => {
  const expected = error instanceof Refused || error?.name === 'StartRefused'
  process.stderr.write(`${expected ? error.message : (error?.stack ?? error)}\n`)
  process.exit(1)
})
