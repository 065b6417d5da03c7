import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { momentWords } from '../../components/moment-words.ts'
import type { SegmentState } from '../../components/progress-segments.tsx'
import type { LibraryCase } from '../../shell/case-library/library-case.ts'
import { stepName, stepOrder } from '../../shell/steps.ts'

type Step = CaseListEntry['steps'][number]

const isDone = (step: Step) => step.started && step.missing === 0

function nextWords({ step, started, done, total, missing }: Step): string {
  const left = total - done
  switch (step) {
    case 'setup':
      return '登记双方和规则'
    case 'products':
      return started ? `方法卡缺 ${String(missing)} 张` : '列出工序'
    case 'measurement':
      return started ? `还有 ${String(left)} 道工序未测时` : '去测第一道工序'
    case 'pricing':
      return `还有 ${String(left)} 行工价没有定`
    case 'bargaining':
      return started ? `${String(left)} 行未达成` : '提出第一轮工价'
    case 'agreement':
      if (!started) return '写进合同'
      return left > 0 ? `合同还差 ${String(left)} 处` : '还有工价没有达成'
  }
}

function troubleWords({ problem }: CaseListEntry): string | undefined {
  if (problem === null) return undefined
  switch (problem.code) {
    case 'journal-damaged':
      return `日志第 ${problem.place} 行起核对不上，打开看补救`
    case 'newer-layout':
      return '由更新的版本写成，这里只能看'
    case 'tail-lost':
      return `最后 ${problem.place} 笔不在磁盘上，打开看补救`
  }
}

const waitingWords = (waiting: number) =>
  waiting === 0 ? undefined : `${String(waiting)} 笔还没落盘，打开就接着写`

/** A case of which the disk has nothing: it is in this browser only. */
export const rowOnlyHere = (caseId: string, waiting: number): LibraryCase => ({
  id: caseId,
  name: '（还没有写到磁盘上的案卷）',
  summary: '',
  segments: stepOrder.map(() => 'ahead'),
  stepWords: '只在本机浏览器里',
  next: waitingWords(waiting) ?? '',
  changed: momentWords(null),
})

/** One line of 最近的案卷 in words. `waiting`: changes that the disk does not have yet. */
export function libraryRow(entry: CaseListEntry, openElsewhere: boolean, waiting: number): LibraryCase {
  // A disk that refused the first change may have left an empty folder.
  if (entry.problem === null && entry.lastChangedAt === null && waiting > 0)
    return rowOnlyHere(entry.caseId, waiting)
  const current = entry.steps.findIndex((step) => !isDone(step))
  const step = entry.steps[current]
  const segment = (each: Step, index: number): SegmentState =>
    isDone(each) ? 'done' : index === current ? 'current' : 'ahead'
  return {
    id: entry.caseId,
    name: entry.name ?? (entry.problem === null ? '（没有名称）' : '（名称读不出来）'),
    summary: `${String(entry.productCount)} 个产品 · ${String(entry.operationCount)} 道工序`,
    segments: entry.steps.map(segment),
    stepWords: stepName(step?.step ?? 'agreement'),
    next:
      troubleWords(entry) ??
      waitingWords(waiting) ??
      (step === undefined ? '六步都做完了，可以打印签字' : nextWords(step)),
    changed: momentWords(entry.lastChangedAt),
    openElsewhere,
  }
}
