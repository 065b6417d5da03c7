import { describe, expect, it } from 'vitest'
import {
  completeSentence,
  firstMissing,
  missingSentence,
} from '../../../renderer/features/products/missing-words.ts'
import { alignedPrice, decimalsOf } from '../../../renderer/features/products/sheet/aligned-price.ts'
import type { Missing } from '../../../shared/case/steps/step-state.ts'

const step = (missing: readonly Missing[]) =>
  ({ step: 'products', started: true, done: 0, total: 16, missing }) as const
const card = (row: number) => ({ code: 'card-missing', at: `op-${String(row)}`, row })

describe('what 一品 lacks', () => {
  it('names the rows, and goes to the first', () => {
    const state = step([card(10), card(14), card(16)])
    expect(missingSentence(state)).toBe('3 道工序缺方法卡（10、14、16），不能测时')
    expect(firstMissing(state)?.row).toBe(10)
  })

  it('speaks of names before cards', () => {
    const state = step([card(2), { code: 'name-missing', at: 'op-7', row: 7 }])
    expect(missingSentence(state)).toBe('1 行还没有写工序名称（7）')
    expect(firstMissing(state)?.row).toBe(7)
  })

  it('speaks of what is undecided first, each row once', () => {
    const open = (row: number) => ({ code: 'two-versions', at: `op-${String(row)}`, row })
    const state = step([card(2), open(3), open(3), open(7)])
    expect(missingSentence(state)).toBe(
      '3 处有两个版本（第 3、7 行），还没有选定；1 道工序缺方法卡（2），不能测时',
    )
    expect(firstMissing(state)?.row).toBe(3)
  })

  it('cuts a long list and is silent when all is there', () => {
    expect(missingSentence(step([1, 2, 3, 4, 5, 6, 7].map(card)))).toContain('（1、2、3、4、5、6 等）')
    expect(missingSentence(step([]))).toBeUndefined()
  })
})

describe('a step that lacks nothing', () => {
  const whole = (cards: number) => completeSentence({ ...step([]), total: 16, cards })

  it('calls cards filled only where they are', () => {
    expect(whole(16)).toBe('16 道工序，方法卡已齐')
    expect(whole(0)).toBe('16 道工序的时间都有出处，方法卡可以不填')
    expect(whole(2)).toBe('16 道工序：方法卡已填 2 张，其余 14 道的时间有出处，可以不填')
  })
})

describe('a column of prices', () => {
  it('shows as many decimals as its finest', () => {
    const decimals = decimalsOf(['0.2', null, '0.208', '1'])
    expect(['0.2', '0.208', '1', ''].map((price) => alignedPrice(price, decimals))).toEqual([
      '0.200',
      '0.208',
      '1.000',
      '',
    ])
  })
})
