import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demonstrationCaseId } from '../../shared/case/demonstration/demonstration-id.ts'
import { walkDemonstration } from '../../shared/case/demonstration/demonstration.ts'
import { writeCaseFile } from '../library/case-files/write-case-file.ts'
import { readCase } from './read-case.ts'
import { outFolderOf } from './out-folder.ts'
import { writeDocuments } from './write-documents.ts'

type Say = (line: string) => void

/** `demo --out DIR`: walks the demonstration through the page's own functions; case file and documents into DIR. */
export async function demo(given: readonly string[], say: Say): Promise<number> {
  const out = outFolderOf(given)
  if (out === undefined) {
    process.stderr.write('请写明写到哪个文件夹：demo --out DIR\n')
    return 2
  }
  await mkdir(out, { recursive: true })
  const changes = walkDemonstration()
  const name = '示例-服装工价协商.yipin.zip'
  await writeFile(join(out, name), writeCaseFile(demonstrationCaseId, changes))
  say(`已写出 ${name}`)
  return (await writeDocuments(changes, out, say)) === 0 ? 0 : 1
}

/** `draft CASE --out DIR`: every document of a case. */
export async function draft(given: readonly string[], say: Say): Promise<number> {
  const out = outFolderOf(given)
  const [path] = given
  if (out === undefined || path === undefined || path.startsWith('--')) {
    process.stderr.write('请写明案卷和文件夹：draft CASE --out DIR\n')
    return 2
  }
  const read = await readCase(path)
  if (read.ok) return (await writeDocuments(read.changes, out, say)) === 0 ? 0 : 1
  process.stderr.write(`${read.sentence}\n`)
  return 1
}
