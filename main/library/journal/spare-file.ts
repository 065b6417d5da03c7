import { join } from 'node:path'
import type { JournalDisk } from './journal-disk.ts'

/** `damaged-3.ndjson` where 1 and 2 are there: what is put aside never takes the place of what was put aside before. */
export async function nextSpareFile(
  disk: JournalDisk,
  folder: string,
  what: 'damaged' | 'torn',
  ending: string,
): Promise<string> {
  const numbers = (await disk.list(folder)).map((name) =>
    Number(new RegExp(`^${what}-(\\d+)\\${ending}$`).exec(name)?.[1] ?? 0),
  )
  return join(folder, `${what}-${String(Math.max(0, ...numbers) + 1)}${ending}`)
}
