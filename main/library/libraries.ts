import { access, constants, stat } from 'node:fs/promises'
import { Temporal } from 'temporal-polyfill'
import { nodeJournalDisk, type JournalDisk } from './journal/journal-disk.ts'
import { openLibrary, OtherLibraryKind, UnreadableLibrary, type Library } from './library.ts'
import { makeFolders } from './make-folders.ts'
import { seedDemonstration } from './seed-demonstration.ts'
import { takeLibraryLock, type LibraryLock } from './lock/library-lock.ts'

export type OpenedLibraries =
  | {
      readonly ok: true
      readonly libraries: { readonly main: Library; readonly sample: Library }
      readonly close: () => Promise<void>
    }
  | { readonly ok: false; readonly sentence: string }

/** The demonstration lives beside the real cases, never inside: own folder, own lock, own id. */
const sampleFolderOf = (folder: string) => `${folder}-示例数据`

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })

async function folderProblem(folder: string): Promise<string | undefined> {
  try {
    const there = await stat(folder).catch(() => undefined)
    if (there?.isDirectory() === false) return `“${folder}”是一个文件，不是文件夹。请换一个文件夹。`
    await makeFolders(folder)
    await access(folder, constants.R_OK | constants.W_OK)
    return undefined
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    return `案卷库所在的文件夹“${folder}”不能写入（${reason}）。请换一个文件夹，或请管理员开放写权限。`
  }
}

const closeAll = async (locks: readonly LibraryLock[], libraries: readonly Library[] = []) => {
  for (const library of libraries) await library.close()
  for (const lock of locks) await lock.release()
}

export type LibraryParts = {
  /** The demonstration as the build walked it. */
  readonly demonstrationFile?: string
  /** A test passes one that refuses. */
  readonly disk?: JournalDisk
}

/** Opens the library and its sample library for this process alone, or says in one sentence why not. */
export async function openLibraries(folder: string, parts: LibraryParts = {}): Promise<OpenedLibraries> {
  const { demonstrationFile, disk = nodeJournalDisk } = parts
  const locks: LibraryLock[] = []
  const refuse = async (sentence: string): Promise<OpenedLibraries> => {
    await closeAll(locks)
    return { ok: false, sentence }
  }
  for (const path of [folder, sampleFolderOf(folder)]) {
    const problem = await folderProblem(path)
    if (problem !== undefined) return refuse(problem)
    const lock = await takeLibraryLock(path)
    if (lock === undefined)
      return refuse(`案卷库“${path}”已经由另一个窗口或程序打开。请先关掉那一个，再来打开。`)
    locks.push(lock)
  }
  const seed = demonstrationFile === undefined ? undefined : seedDemonstration(disk, demonstrationFile)
  try {
    const main = await openLibrary(disk, folder, 'main', now)
    const sample = await openLibrary(disk, sampleFolderOf(folder), 'sample', now, seed)
    return { ok: true, libraries: { main, sample }, close: () => closeAll(locks, [main, sample]) }
  } catch (error) {
    if (error instanceof OtherLibraryKind)
      return refuse(`“${error.message}”是示例库，真实案卷不能放进去。请换一个文件夹。`)
    if (error instanceof UnreadableLibrary)
      return refuse(
        `“${error.message}”读不懂，可能在拷贝时损坏了。里面的案卷没有动；请从备份里取回这个文件，或换一个文件夹。`,
      )
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (reason === '') throw error
    return refuse(`案卷库“${folder}”打不开（${reason}）。请换一个文件夹，或请管理员开放写权限。`)
  }
}
