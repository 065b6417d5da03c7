import { describe, expect, it } from 'vitest'
import { keptWords } from '../../../renderer/components/moment-words.ts'
import { savedWords, type SavedState } from '../../../renderer/shell/bars/saved-state.ts'

const cases: readonly (readonly [SavedState, string])[] = [
  [{ kind: 'saved', at: '14:32:07' }, '已落盘 14:32:07'],
  [{ kind: 'saved', at: '14:24:12', lead: '第 53 次按键已落盘' }, '第 53 次按键已落盘 14:24:12'],
  [{ kind: 'incomplete', missing: 3, at: '14:32:07' }, '缺 3 笔，其余已落盘 14:32:07'],
  [{ kind: 'writing', waiting: 1 }, '正在写入 1 笔…'],
  [{ kind: 'retrying', waiting: 3 }, '3 笔还没落盘，正在重试'],
  [{ kind: 'refused', waiting: 3, reason: '空间不足' }, '写不进磁盘：空间不足。3 笔暂存在本机浏览器库里。'],
  [{ kind: 'read-only' }, '只能看：这个案卷正在另一个窗口里打开'],
]

describe('the saved mark', () => {
  it.each(cases)('%o', (state, words) => {
    expect(savedWords(state)).toBe(words)
  })

  it('says 已落盘 of nothing that waits', () => {
    const waiting = cases.filter(([state]) => state.kind !== 'saved' && state.kind !== 'incomplete')
    for (const [, words] of waiting) expect(words).not.toContain('已落盘')
  })
})

describe('the moment of the last change that is on the disk', () => {
  const now = new Date('2014-07-18T07:00:00Z')
  const at = (day: number, hour: number) => new Date(Date.UTC(2014, 6, day, hour - 8, 5, 9)).toISOString()
  it.each([
    [at(18, 14), '14:05:09'],
    [at(17, 16), '昨天 16:05'],
    [at(3, 9), '07-03 09:05'],
  ])('%s', (moment, words) => {
    expect(keptWords(moment, now)).toBe(words)
  })
})
