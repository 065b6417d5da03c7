import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/**
 * Makes a folder and those above it that are missing. Trap: Node's own `recursive` never returns where the parent is
 * there and the system still answers ENOENT, as it does below /proc.
 */
export async function makeFolders(path: string): Promise<void> {
  const parent = dirname(path)
  const isFolder = async (place: string) => (await stat(place).catch(() => undefined))?.isDirectory() === true
  if (parent !== path && !(await isFolder(parent))) await makeFolders(parent)
  await mkdir(path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}
