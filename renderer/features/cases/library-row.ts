import type { CaseListEntry } from '../../../shared/contracts/case-list.ts'
import type { LibraryCase } from '../../shell/case-library/library-case.ts'
import { momentWords } from '../../components/moment-words.ts'

const trouble: Readonly<Record<string, string>> = {
  'journal-damaged': '日志有损坏，打开后可以补救',
  'tail-lost': '最后几笔改动不在磁盘上，打开后可以补救',
}

/** One line of 最近的案卷 in words. */
export function libraryRow(entry: CaseListEntry): LibraryCase {
  return {
    id: entry.caseId,
    name: entry.name ?? '（读不出名称）',
    summary: `${String(entry.productCount)} 个产品 · ${String(entry.operationCount)} 道工序`,
    segments: ['current', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'],
    stepWords: '1 立项',
    next: entry.problem === null ? '登记双方和规则' : (trouble[entry.problem] ?? entry.problem),
    changed: momentWords(entry.lastChangedAt),
  }
}
