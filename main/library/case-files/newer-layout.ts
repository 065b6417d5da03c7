import { join } from 'node:path'
import { z } from 'zod'
import { caseFileFormat } from '../../../shared/record/case-file.ts'
import type { JournalDisk } from '../journal/journal-disk.ts'

const layoutSchema = z.object({ format: z.int().min(1) })
const layoutPath = (folder: string) => join(folder, 'layout.json')

/**
 * The layout of the file a case came from, where this build does not know it: the file may have held more than was
 * taken in, so the case stays to be looked at until a program that knows the layout opens the library.
 */
export async function readNewerLayout(disk: JournalDisk, folder: string): Promise<number | undefined> {
  const bytes = await disk.read(layoutPath(folder))
  if (bytes === undefined) return undefined
  try {
    const { format } = layoutSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return format > caseFileFormat ? format : undefined
  } catch {
    return undefined
  }
}

export async function writeNewerLayout(disk: JournalDisk, folder: string, format: number): Promise<void> {
  await disk.makeFolder(folder)
  await disk.replace(layoutPath(folder), new TextEncoder().encode(JSON.stringify({ format })))
}
