import type { JournalDisk, JournalHandle } from './journal-disk.ts'

export type JournalFile = {
  /** Resolves after the bytes are synced. Not to be called again before that. */
  readonly append: (bytes: Uint8Array) => Promise<void>
  readonly cutTo: (length: number) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * A file that only grows by whole writes: one that failed half way is cut off again, at once or at the latest
 * before the next, so no half line ever stands inside the file.
 */
export function journalFile(disk: JournalDisk, path: string, startLength: number): JournalFile {
  let length = startLength
  let handle: JournalHandle | undefined
  let hasRest = false

  const opened = async () => (handle ??= await disk.openForAppend(path))
  const cutRest = async () => {
    if (!hasRest) return
    await (await opened()).cutTo(length)
    hasRest = false
  }

  return {
    async append(bytes) {
      const file = await opened()
      await cutRest()
      try {
        hasRest = true
        await file.append(bytes)
        await file.sync()
        hasRest = false
        length += bytes.length
      } catch (error) {
        await cutRest().catch(() => undefined)
        throw error
      }
    },
    async cutTo(keep) {
      const file = await opened()
      await file.cutTo(keep)
      await file.sync()
      length = keep
    },
    async close() {
      await handle?.close()
      handle = undefined
    },
  }
}
