import type { LineCollection } from '../../../../shared/case/operation-library/collect-lines.ts'
import { hostSentence } from '../../../../shared/text/host-sentence.ts'
import type { SyncState } from '../../../database/working-copy.ts'

const count = (number: number): string => `${String(number)} 道`

/** What undo of the library's journal shows. */
export const collectLabel = ({ added, updated }: LineCollection): string =>
  updated === 0 ? `收入工序库 ${count(added)}` : `收入工序库 ${count(added)}，更新 ${count(updated)}`

/** What came of putting lines in: `收入工序库 3 道，2 道库里已有。` */
export function collectedWords({ added, updated, known, untimed }: LineCollection): string {
  if (added + updated + known === 0) return '选中的行还没有工序名称，没有收入工序库。'
  if (added + updated === 0) return `选中的 ${count(known)}库里都已有，没有再收。`
  const parts = [
    ...(added === 0 ? [] : [`收入工序库 ${count(added)}`]),
    ...(updated === 0 ? [] : [`更新 ${count(updated)}`]),
    ...(known === 0 ? [] : [`${count(known)}库里已有`]),
  ]
  const waiting = untimed === 0 ? '' : `其中 ${count(untimed)}还没有工时，取用时要先测。`
  return `${parts.join('，')}。${waiting}`
}

/** Why the library takes nothing in now; undefined when it does. */
export function closedWords(sync: SyncState): string | undefined {
  if (sync.kind !== 'read-only') return undefined
  switch (sync.because) {
    case 'other-window':
      return '工序库正在另一个窗口的一品里打开，这里先不能收。关掉那一个再收。'
    case 'newer-version':
      return '工序库由更新的版本写成，这里只能取，不能收。'
    case 'journal-damaged':
      return `工序库的日志第 ${sync.place} 行起核对不上，只能取，不能收。原文件没有动。`
  }
}

/** A change that the disk refuses is in this browser only, and says so. */
export const refusedWords = (sync: Extract<SyncState, { kind: 'refused' }>): string =>
  `还没有写进磁盘：${hostSentence(sync.problem)}。暂存在本机浏览器库里，正在重试。`
