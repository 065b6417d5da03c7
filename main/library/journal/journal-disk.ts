import { open, readFile, rename, mkdir, readdir, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/** One open journal file. `append` may leave a part behind when it fails; `cutTo` takes it off again. */
export type JournalHandle = {
  readonly append: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly cutTo: (length: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** What the library asks of a disk. Tests pass one that runs out of space. */
export type JournalDisk = {
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  readonly openForAppend: (path: string) => Promise<JournalHandle>
  readonly replace: (path: string, bytes: Uint8Array) => Promise<void>
  readonly makeFolder: (path: string) => Promise<void>
  readonly list: (path: string) => Promise<readonly string[]>
  readonly remove: (path: string) => Promise<void>
  /** Takes the place of what has the new name already; there is never a moment without it. */
  readonly move: (from: string, to: string) => Promise<void>
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function writeWhole(handle: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done)
    done += bytesWritten
  }
}

/** Makes a new name in a folder durable where the system allows it (Windows does not open folders). */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export const nodeJournalDisk: JournalDisk = {
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  },
  async openForAppend(path) {
    const handle = await open(path, 'a')
    await syncFolder(dirname(path))
    return {
      append: (bytes) => writeWhole(handle, bytes),
      sync: () => handle.datasync(),
      cutTo: (length) => handle.truncate(length),
      close: () => handle.close(),
    }
  },
  async replace(path, bytes) {
    const partial = `${path}.partial`
    const handle = await open(partial, 'w')
    try {
      await writeWhole(handle, bytes)
      await handle.datasync()
    } finally {
      await handle.close()
    }
    await rename(partial, path)
    await syncFolder(dirname(path))
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  async list(path) {
    try {
      return await readdir(path)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  },
  async remove(path) {
    await unlink(path)
  },
  async move(from, to) {
    await rename(from, to)
    await syncFolder(dirname(to))
  },
}
