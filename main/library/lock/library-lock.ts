import { createHash } from 'node:crypto'
import { realpath, unlink } from 'node:fs/promises'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type LibraryLock = { readonly release: () => Promise<void> }

/** A local socket or named pipe, named by the hash of the folder's real path: one process per library. */
async function lockAddress(folder: string): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 24)
  return process.platform === 'win32' ? `\\\\.\\pipe\\yipin-${name}` : join(tmpdir(), `yipin-${name}.lock`)
}

type Answer = 'alive' | 'dead' | 'nobody'

function askAddress(address: string): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = createConnection(address)
    const answer = (what: Answer) => {
      socket.destroy()
      resolve(what)
    }
    socket.setTimeout(1000, () => answer('alive'))
    socket.on('connect', () => answer('alive'))
    socket.on('error', (error: NodeJS.ErrnoException) => answer(error.code === 'ENOENT' ? 'nobody' : 'dead'))
  })
}

/** The server, or `undefined` when another process took the address in between. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(address, () => resolve(server))
  })
}

/**
 * Takes the library for this process, or answers `undefined` while another process holds it.
 * A lock left by a killed process does not answer: it is unlinked and taken over.
 */
export async function takeLibraryLock(folder: string): Promise<LibraryLock | undefined> {
  const address = await lockAddress(folder)
  const answer = await askAddress(address)
  if (answer === 'alive') return undefined
  if (answer === 'dead' && process.platform !== 'win32') await unlink(address).catch(() => undefined)
  const server = await listen(address)
  if (server === undefined) return undefined
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}
