/** Where the project stands, and the two questions every command asks first: installed? built? Node's own modules only. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const inProject = (...parts) => join(root, ...parts)

const lockFile = inProject('package-lock.json')
const lockMark = inProject('node_modules', '.installed-lock')
const buildMark = inProject('dist', '.built')
const sources = ['main', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json']

const lockDigest = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

/** Runs `node FILE ARGS` in the project; its standard output goes to our standard error, so commands stay pipeable. */
export function runNode(file, args = [], options = {}) {
  const result = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    ...options,
  })
  if (result.error) throw result.error
  return result.status ?? 1
}

/** `npm ci` when the lock differs from what was installed last; says so on standard error. */
export function ensureInstalled() {
  if (existsSync(lockMark) && readFileSync(lockMark, 'utf8') === lockDigest()) return
  process.stderr.write('安装依赖（npm ci）…\n')
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] }
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error']
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (result.status !== 0) throw new Error('依赖没有装好：npm ci 失败。请看上面的原因，联网后再试一次。')
  writeFileSync(lockMark, lockDigest())
}

function newestTime(path) {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestTime(join(path, name))), 0)
}

/** Builds when any source is newer than the last build. */
export function ensureBuilt() {
  const newest = Math.max(...sources.map((name) => newestTime(inProject(name))))
  if (existsSync(buildMark) && statSync(buildMark).mtimeMs >= newest) return
  process.stderr.write('构建程序…\n')
  if (runNode(inProject('build', 'scripts', 'build.mjs')) !== 0) throw new Error('构建失败。请看上面的原因。')
}

export function markBuilt() {
  mkdirSync(dirname(buildMark), { recursive: true })
  writeFileSync(buildMark, new Date().toISOString())
}
