import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import { momentWords } from '../../components/moment-words.ts'
import type { SegmentState } from '../../components/progress-segments.tsx'
import type { LibraryCase } from '../../shell/case-library/library-case.ts'
import { stepName } from '../../shell/steps.ts'

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

/** One line of 最近的案卷 in words. */
export function libraryRow(entry: CaseListEntry, openElsewhere: boolean): LibraryCase {
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
    next: troubleWords(entry) ?? (step === undefined ? '六步都做完了，可以打印签字' : nextWords(step)),
    changed: momentWords(entry.lastChangedAt),
    openElsewhere,
  }
}
