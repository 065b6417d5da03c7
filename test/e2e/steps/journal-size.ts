import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Bytes in every journal of a library and of the sample library beside it: whoever records anything changes it. */
export function journalBytes(library: string): number {
  const journals = [library, `${library}-示例数据`].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('journal.ndjson'))
      .map((path) => join(folder, path)),
  )
  if (journals.length === 0) throw new Error(`no journal in ${dirname(library)}`)
  return journals.reduce((sum, path) => sum + statSync(path).size, 0)
}
