import { expect, it } from 'vitest'
import {
  closedBecause,
  fitsWords,
  type TakeableLine,
} from '../../../renderer/features/products/library/takeable-lines.ts'
import { collectedWords, collectLabel } from '../../../renderer/features/products/library/collect-words.ts'

const line = (key: string, name: string): TakeableLine => ({
  key,
  workName: name,
  where: '某厂 T14-21 圆领 T 恤 第 1 版 第 13 行，2014-06-17 测时',
  section: '衣身',
  name,
  machine: '四线包缝',
  gradeName: '一级',
  seconds: '34.2',
  priceYuan: null,
  alreadyThere: false,
  hint: '',
  source: { kind: 'style', operation: { id: key } as never },
})

it('is found by any of its words, all of them together', () => {
  expect(fitsWords(line('1', '合侧缝'), '')).toBe(true)
  expect(fitsWords(line('1', '合侧缝'), ' 某厂 四线 ')).toBe(true)
  expect(fitsWords(line('1', '合侧缝'), 't14-21 合侧')).toBe(true)
  expect(fitsWords(line('1', '合侧缝'), '某厂 平缝')).toBe(false)
})

it('is closed where the style has it, and while another of its name is taken', () => {
  const one = line('1', '合侧缝')
  expect(closedBecause(one, [one])).toBeUndefined()
  expect(closedBecause(line('2', '合侧缝'), [one])).toBe('已选了同名的')
  expect(closedBecause({ ...one, alreadyThere: true }, [])).toBe('本款已有')
})

it('says how many came in, were updated and were there', () => {
  const none = { operations: [], added: 0, updated: 0, known: 0, untimed: 0 }
  expect(collectedWords(none)).toBe('选中的行还没有工序名称，没有收入工序库。')
  expect(collectedWords({ ...none, known: 2 })).toBe('选中的 2 道库里都已有，没有再收。')
  expect(collectedWords({ ...none, added: 3, updated: 1, known: 2, untimed: 1 })).toBe(
    '收入工序库 3 道，更新 1 道，2 道库里已有。其中 1 道还没有工时，取用时要先测。',
  )
  expect(collectLabel({ ...none, added: 3, updated: 1 })).toBe('收入工序库 3 道，更新 1 道')
})
