import { expect, test } from 'vitest'
import { damageWords, lossWords } from '../../../renderer/features/step/journal-words.ts'

const none = { count: 0, since: null }
const some = (count: number) => ({ count, since: null })

test('a rebuild is promised only where this browser has everything', () => {
  expect(damageWords('101', none)).toBe(
    '案卷日志第 101 行起核对不上，现在只能看。原文件没有动。本机浏览器库里的一份是全的，可以用它重建；损坏的原文件会另外留着。',
  )
  expect(damageWords('101', some(10))).toBe(
    '案卷日志第 101 行起核对不上，现在只能看。原文件没有动。本机浏览器库里也缺 10 笔，补不全。别的电脑或案卷文件里有全本时，打开那份合并进来。',
  )
})

test('a lost tail is called brought back only when it is', () => {
  expect(lossWords({ onDisk: some(3), here: none }, false)).toContain('正在补写回去')
  expect(lossWords({ onDisk: some(3), here: none }, true)).toContain(
    '少过 3 笔改动，已经从本机浏览器库补写回去',
  )
  expect(lossWords({ onDisk: some(3), here: some(3) }, true)).toContain('本机浏览器库里也没有。别的电脑')
  expect(lossWords({ onDisk: some(3), here: some(2) }, true)).toContain('本机浏览器库里也缺其中 2 笔。')
})
