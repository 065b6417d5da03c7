import { verifyCase } from '../../shared/case/verify/verify-case.ts'
import type { VerifyFinding } from '../../shared/case/verify/finding.ts'
import { readCase } from './read-case.ts'

const kindWords: Readonly<Record<VerifyFinding['kind'], string>> = {
  gap: '断链',
  fork: '分叉',
  conflict: '两个数都留着，还没有选',
  ineffective: '没有生效的改动',
  act: '与当时的依据不符',
  seal: '封存后被改动',
  figure: '重算不同',
}

/** `verify CASE`: prints every difference, one a line; 0 only when there is none. */
export async function verify(given: readonly string[], say: (line: string) => void): Promise<number> {
  const [path] = given
  if (path === undefined) {
    process.stderr.write('请给出案卷文件，或案卷所在的文件夹：verify CASE\n')
    return 2
  }
  const read = await readCase(path)
  if (!read.ok) {
    process.stderr.write(`${read.sentence}\n`)
    return 1
  }
  if (read.torn !== null) say(`最后一行没有写完，已放在一边：${read.torn.slice(0, 80)}`)
  const report = verifyCase(read.changes)
  for (const { kind, at, what, given: stated, recomputed } of report.findings)
    say(`${kindWords[kind]}：${at} ${what}，写的是 ${stated}，重算是 ${recomputed}`)
  if (report.destroyedNotes > 0) say(`${String(report.destroyedNotes)} 份职工说明已依法删除，链条完整`)
  say(
    `核对了 ${String(report.changes)} 笔改动、${String(report.acts)} 个行为、${String(report.figures)} 个数，${String(report.findings.length)} 处不符`,
  )
  return report.findings.length === 0 ? 0 : 1
}
