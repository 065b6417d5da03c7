import { describe, expect, it } from 'vitest'
import { allCases } from '../../../main/cli/cases/calculations/all-cases.ts'
import { compareAnswer, type CaseAnswer } from '../../../main/cli/cases/case-answer.ts'
import { CaseRefusal } from '../../../main/cli/cases/case-input.ts'

type Input = Readonly<Record<string, unknown>>

const answer = (calc: string, input: Input): CaseAnswer => {
  const calculation = allCases[calc]
  if (calculation === undefined) throw new Error(calc)
  return calculation(input)
}
const agrees = (calc: string, input: Input, expected: Input) => {
  expect(compareAnswer(expected, answer(calc, input))).toEqual([])
}
/** The sentence that ends an example. */
const refusal = (calc: string, input: Input): string => {
  try {
    answer(calc, input)
  } catch (error) {
    if (error instanceof CaseRefusal) return error.message
    throw error
  }
  throw new Error(`${calc} answered`)
}

const sheet = { elements: [{ mean: 8 }], allowance: 0.2 }
const sampled = { total_min: 480, pieces: 480, n_total: 10, n_work: 8, allowance: 0.2 }
const outputs = { x: [1, 2, 3] }
const needed = { z: 1.96, s: 0.12, e: 0.03 }
const crew = { times: [100, 150], shift: 480, rest: 60 }
const floor = { seconds: '66', monthly: '2740', holiday_clause: false }
const change = { z: 2, p: 0.5, e: 0.1 }

describe('a word that a case may say', () => {
  it.each([
    ['of_normal', 9.6, 0.96],
    ['multiply', 9.6, 0.96],
    ['of_total', 10, 1],
    ['divide', 10, 1],
    ['shift', 10, 1],
  ])('convention %s is the same in both calculations', (convention, time, share) => {
    agrees('standard_time', { ...sheet, convention }, { standard: time })
    agrees('ws_standard', { ...sampled, convention }, { standard: share })
    const own = { elements: [{ mean: 8, allowance: 0.2, convention }] }
    agrees('standard_time', own, { standard: time })
  })

  it('means the usual one where it is not said, whatever else is written', () => {
    agrees('standard_time', { ...sheet, anything: 'x' }, { standard: 9.6 })
    agrees('ws_standard', { ...sampled, convention: null }, { standard: 0.96 })
    agrees('n_mean_abs', { ...needed, rundung: 'x' }, { n: 62 })
    agrees('crew_on_machine', crew, { crew: 1 })
  })

  it('is read by every name it has', () => {
    // Larger is better: 3 alone is better than the mean 2, so (2 + 3) ÷ 2; smaller: (2 + 1) ÷ 2.
    for (const field of ['better', 'kind', 'type']) {
      agrees('advanced_average', { ...outputs, [field]: 'larger' }, { m2: 2.5 })
      agrees('advanced_average', { ...outputs, [field]: 'smaller' }, { m2: 1.5 })
    }
    agrees('n_mean_abs', { ...needed, round: 'nearest' }, { n: 61 })
    agrees('n_mean_abs', { ...needed, round: 'up' }, { n: 62 })
    // 250 ÷ 420 = 0.595…, and with 450 minutes of work 1.07…, which is 1 to the nearest and 2 upwards.
    const busy = { ...crew, times: [200, 250] }
    for (const field of ['rounding', 'round', 'mode']) {
      agrees('crew_on_machine', { ...busy, [field]: 'nearest' }, { crew: 1 })
      agrees('crew_on_machine', { ...busy, [field]: 'up' }, { crew: 2 })
    }
  })

  it('is a day under any of its names', () => {
    // 66 × 2740 ÷ (500/3) ÷ 3600 = 0.30140 → 0.302; ÷ (496/3) = 0.30383… → 0.304.
    for (const field of ['as_of', 'asOf', 'date'])
      agrees('floor_price', { ...floor, [field]: '2024-06-01' }, { price: '0.302' })
    agrees('floor_price', { ...floor, mode: 'up' }, { price: '0.304' })
  })
})

describe('a word that nobody knows ends the example and is named', () => {
  it.each([
    ['standard_time', { ...sheet, convention: 'of_totl' }, 'convention 写的是 of_totl'],
    ['standard_time', { ...sheet, convention: 'toString' }, 'convention 写的是 toString'],
    ['standard_time', { elements: [{ mean: 8, allowance: 0.2, convention: 'x' }] }, 'convention 写的是 x'],
    ['standard_time', { elements: [{ mean: 8, convention: 'x' }] }, 'convention 写的是 x'],
    ['standard_time', { ...sheet, convention: true }, 'convention'],
    ['ws_standard', { ...sampled, convention: 'of_totl' }, 'convention 写的是 of_totl'],
    ['n_mean_abs', { ...needed, round: 'nearset' }, 'round 写的是 nearset'],
    ['n_mean_rel', { z: 2, s: 1, h: 0.1, xbar: 1, round: '' }, 'round 写的是 '],
    ['n_pilot', { obs: [7, 5], round: 'down' }, 'round 写的是 down'],
    ['n_t_raw', { obs: [7, 5], h: 0.1, t: 2, round: 'x' }, 'round 写的是 x'],
    ['advanced_average', { ...outputs, better: 'lager' }, 'better 写的是 lager'],
    ['crew_on_machine', { ...crew, rounding: 'nearset' }, 'rounding 写的是 nearset'],
    ['floor_price', { ...floor, mode: 'down' }, 'mode 写的是 down'],
    ['floor_price', { ...floor, mode: 'zzz' }, 'mode 写的是 zzz'],
    ['piece_price', { seconds: 66, hourly: 11.34, mode: 'nearest' }, 'mode 写的是 nearest'],
    ['floor_price', { ...floor, asOf: '2024-6-1' }, '2024-6-1'],
    ['standard_time', { elements: [{ mean: 8, machine_paced: 'yes' }] }, 'machine_paced'],
    ['n_prop', { ...change, s_rel: 0.1 }, 'e 和 s_rel'],
  ])('%s %j', (calc, input, words) => {
    expect(refusal(calc, input)).toContain(words)
  })

  it('and says which are known', () => {
    expect(refusal('n_mean_abs', { ...needed, round: 'nearset' })).toBe(
      '输入 round 写的是 nearset，应为 up、nearest 之一',
    )
  })

  it('with a null beside it a number of samples is still asked for', () => {
    // 4 × 0.25 ÷ 0.01 = 100; relative: 4 × 0.5 ÷ (0.01 × 0.5) = 400
    agrees('n_prop', { ...change, s_rel: null }, { n: 100 })
    agrees('n_prop', { z: 2, p: 0.5, s_rel: 0.1, e: null }, { n: 400 })
  })
})

describe('readings', () => {
  const obs = [10, null, 20]
  const reading = (fields: Input) => ({ elements: [{ obs, ...fields }] })

  it.each([[[0, 1, 2].slice(2)], [['2']], [[2, 2]]])('are left out by their place from 0: %j', (exclude) => {
    agrees('standard_time', reading({ exclude }), { avg: [10] })
  })

  it.each([[[7]], [[3]], [[-1]], [[0.5]], [[0, 3]]])('are not left out where none is: %j', (exclude) => {
    expect(refusal('standard_time', reading({ exclude }))).toBe(
      `输入 exclude 里的 ${String(exclude.at(-1))} 不是读数的序号，读数有 3 个，序号从 0 数起`,
    )
  })

  it('are weighted each', () => {
    agrees('standard_time', reading({ weights: [3, null, 1] }), { avg: [12.5] })
    agrees('standard_time', reading({ weights: [3, 9, 1] }), { avg: [12.5] })
    for (const weights of [[], [2], [1, 1], [1, 1, 1, 1]])
      expect(refusal('standard_time', reading({ weights }))).toBe(
        `输入 weights 有 ${String(weights.length)} 个，读数有 3 个，应一样多`,
      )
  })

  it('are never weighted below nothing', () => {
    const input = { elements: [{ obs: [10, 20], weights: [-1, 2] }] }
    expect(refusal('standard_time', input)).toContain('读数权数不能小于 0')
  })
})

it('sums that no pilot has are told by their own names', () => {
  expect(refusal('n_pilot', { n: 10, sum_x: 65, sum_x2: 1 })).toContain('“读数平方和”写的是 1。')
})
