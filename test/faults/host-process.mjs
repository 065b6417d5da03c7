/** Starts the application as its own process and talks to it as the page does. Node's own modules only. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export async function startHost(library) {
  const child = spawn(
    process.execPath,
    [join(root, 'build/launch.mjs'), '--host=loopback', '--no-open', '--port=0', `--library=${library}`],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const address = await new Promise((resolve, reject) => {
    let text = ''
    const read = (chunk) => {
      text += chunk
      const found = /address: (\S+)/.exec(text)
      if (found) resolve(found[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${text}`)))
  })
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie').split(';')[0]
  const ask = (path, init = {}) => fetch(origin + path, { ...init, headers: { cookie, origin } })
  const end = (signal) =>
    new Promise((resolve) => {
      child.removeAllListeners('exit')
      child.once('exit', resolve)
      child.kill(signal)
    })
  return { address, ask, end }
}
