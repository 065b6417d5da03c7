import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { IdentifiedChange } from '../../shared/record/change.ts'
import { parseJournal } from '../../shared/record/journal.ts'
import { importProblem, readCaseFile } from '../library/case-files/read-case-file.ts'
import { journalName } from '../library/journal/case-journal.ts'
import { hostSentence } from '../../shared/text/host-sentence.ts'

export type ReadCase =
  | {
      readonly ok: true
      readonly changes: readonly IdentifiedChange[]
      readonly newer: boolean
      /** An unterminated last line, set aside: its change was never acknowledged. */
      readonly torn: string | null
    }
  | { readonly ok: false; readonly sentence: string }

const refuse = (sentence: string): ReadCase => ({ ok: false, sentence })

async function readFolder(folder: string): Promise<ReadCase> {
  const bytes = await readFile(join(folder, journalName)).catch(() => undefined)
  if (bytes === undefined)
    return refuse(`“${folder}”里没有案卷日志 ${journalName}。请给出案卷文件，或案卷所在的文件夹。`)
  const journal = parseJournal(new TextDecoder().decode(bytes))
  const [damaged] = journal.damaged
  if (damaged !== undefined)
    return refuse(
      `${journalName} 第 ${String(damaged.line)} 行核对不上（${damaged.problems[0]?.code ?? ''}）。文件没有动。`,
    )
  return { ok: true, changes: journal.changes, newer: false, torn: journal.torn }
}

/** Reads a case file or the folder of a case, and refuses whatever does not hold byte for byte. */
export async function readCase(path: string): Promise<ReadCase> {
  const entry = await stat(path).catch(() => undefined)
  if (entry === undefined) return refuse(`没有“${path}”这个文件或文件夹。`)
  if (entry.isDirectory()) return readFolder(path)
  const file = readCaseFile(await readFile(path))
  return file.ok
    ? { ok: true, changes: file.changes, newer: file.newer, torn: null }
    : refuse(`${hostSentence(importProblem(file.fault))}。`)
}
