import { writeFile } from 'node:fs/promises'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import { fold } from '../../shared/record/fold.ts'
import { merge } from '../../shared/record/merge.ts'
import { conflictsOf } from '../../shared/record/read-state.ts'
import { writeCaseFile } from '../library/case-files/write-case-file.ts'
import { outFolderOf } from './out-folder.ts'
import { readCase } from './read-case.ts'

const refuse = (sentence: string, code = 1): number => {
  process.stderr.write(`${sentence}\n`)
  return code
}

/** `merge A B --out C`: the union of two copies of one case; prints every field that two people set differently. */
export async function mergeCases(given: readonly string[], say: (line: string) => void): Promise<number> {
  const out = outFolderOf(given)
  const [first, second] = given
  if (out === undefined || first === undefined || second === undefined)
    return refuse('请写明两个案卷和合并后的文件：merge A B --out C', 2)
  const [one, other] = [await readCase(first), await readCase(second)]
  if (!one.ok) return refuse(one.sentence)
  if (!other.ok) return refuse(other.sentence)
  const changes = merge(one.changes, other.changes)
  const caseIds = new Set(changes.map(({ change }) => change.caseId))
  const [caseId] = caseIds
  if (caseId === undefined || caseIds.size > 1) return refuse('这两个文件不是同一个案卷，没有合并。')
  const conflicts = conflictsOf(fold(changes, caseMeaning))
  for (const { kind, id, field, survivors } of conflicts)
    say(
      `两个数都留着，请选一个：${kind} ${id} ${field}：${survivors.map(({ value }) => JSON.stringify(value)).join(' / ')}`,
    )
  await writeFile(out, writeCaseFile(caseId, changes))
  say(`合并后有 ${String(changes.length)} 笔改动，${String(conflicts.length)} 处要选，已写出 ${out}`)
  return 0
}
