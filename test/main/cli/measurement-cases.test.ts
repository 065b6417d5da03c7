import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { measurementCases } from '../../../main/cli/cases/calculations/measurement-cases.ts'
import { compareAnswer, type CaseAnswer } from '../../../main/cli/cases/case-answer.ts'
import { CaseRefusal } from '../../../main/cli/cases/case-input.ts'

const fields = z.record(z.string(), z.unknown())
const exampleSchema = z.object({
  id: z.string(),
  calc: z.string(),
  input: fields,
  expected: fields,
  published: fields.nullable(),
  tolerance: z.number().nullable(),
  status: z.string(),
})

const folder = join(import.meta.dirname, '../../cases')
const examples = readdirSync(folder)
  .map((file) => exampleSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  .filter(({ calc }) => Object.hasOwn(measurementCases, calc))

const answer = (calc: string, input: Readonly<Record<string, unknown>>): CaseAnswer => {
  const calculation = measurementCases[calc]
  if (calculation === undefined) throw new Error(calc)
  return calculation(input)
}

const agrees = (
  calc: string,
  input: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
) => {
  expect(compareAnswer(expected, answer(calc, input))).toEqual([])
}

describe.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
  it('agrees with its worked answer', () => {
    agrees(example.calc, example.input, example.expected)
  })
})

const exampleOf = (id: string) => {
  const example = examples.find((one) => one.id === id)
  if (example === undefined) throw new Error(id)
  return example
}

describe('published mistakes', () => {
  const published = (id: string, field: string) => exampleOf(id).published?.[field]

  it('ts-03: 85.56 is another problem’s answer, 47.616 is right', () => {
    expect(published('standard-muffler', 'standard')).toBe(85.56)
    const made = answer('standard_time', exampleOf('standard-muffler').input)
    expect(compareAnswer({ standard: 85.56 }, made)).toHaveLength(1)
    expect(compareAnswer({ standard: 47.61607142857143 }, made)).toEqual([])
  })

  it('n-09: 3.87 was printed where the sums give 3.68', () => {
    expect(published('required-pilot-20', 'n_raw')).toBe(3.87)
    const made = answer('n_pilot', exampleOf('required-pilot-20').input)
    expect(compareAnswer({ n_raw: 3.87 }, made)).toHaveLength(1)
    // 400 × (5 × 307 − 39²) ÷ 39² = 5600 ÷ 1521.
    expect(compareAnswer({ n_raw: 5600 / 1521, n: 4 }, made)).toEqual([])
  })

  it('rt-01: with the printed label B1 the factor would be 1.19, not 1.17', () => {
    const { input } = exampleOf('westinghouse-117')
    agrees('westinghouse', { ...input, effort: 'B1' }, { factor: 1.19 })
    agrees('westinghouse', input, { factor: 1.17 })
  })

  it('ts-13: the printed (1.14)(1.15) for element 3 is not its 1.012', () => {
    const made = answer('standard_time', exampleOf('standard-sum-of-rounded').input)
    expect(
      compareAnswer({ standard_by_element: [1.311, 0.9775, 1.012, 1.1385], standard: 4.439 }, made),
    ).toEqual([])
    expect(compareAnswer({ standard: 4.44 }, made)).toHaveLength(1)
  })
})

describe('optional fields', () => {
  it('of a standard time may be there or not', () => {
    agrees('standard_time', { elements: [{ mean: '10' }] }, { avg: [10], normal: [10], standard: 10 })
    agrees(
      'standard_time',
      { elements: [{ mean: 10 }], rating: 1.1, allowance: 0 },
      { normal: [11], standard: 11 },
    )
    const obs = [1, null, 3, 100]
    agrees('standard_time', { elements: [{ obs, weights: [3, 1, 1, 5], exclude: [3] }] }, { avg: [1.5] })
    agrees('standard_time', { elements: [{ mean: 6, freq: '1/3', rating: 0.5 }] }, { avg: [6], normal: [1] })
    agrees('standard_time', { elements: [{ mean: 6, freq: 0.5, machine: 4 }] }, { normal: [5] })
  })

  it('of a number of observations may be there or not', () => {
    const input = { z: 1.96, s: 0.12, e: 0.03 }
    agrees('n_mean_abs', { ...input, round: 'nearest' }, { n: 61 })
    agrees('n_mean_rel', { z: 1.96, s: 1, h: 0.05, xbar: 3, round: 'nearest' }, { n: 171 })
    agrees('n_pilot', { n: 10, sum_x: 65, sum_x2: 429, k: 40 }, { n_raw: 320 / 13, n: 25 })
    agrees('n_mean_rel', { z: 2, h: 0.04, obs: [10, 8, 12, 10, 7] }, { n: 108 })
    agrees('n_pilot', { obs: [7, 5, 6, 8, 7, 6, 7, 6, 6, 7] }, { n: 25 })
    agrees('n_t_raw', { obs: [10, 8, 12, 10, 7], confidence: 0.95, h: 0.04 }, { n: 208 })
  })

  it('of a rating may be written as people write it', () => {
    agrees('rating_scale', { seconds: 40, rating: 75, rating_scale: '75–100' }, { normal: 40 })
    agrees('rating_scale', { seconds: '40', rating: '100' }, { normal: 40 })
    agrees('westinghouse', { skill: 'd', effort: ' D ', conditions: 'D', consistency: 'D' }, { factor: 1 })
  })

  it.each([
    ['standard_time', { elements: [] }],
    ['standard_time', { elements: [{ obs: [0] }] }],
    ['standard_time', { elements: [{ mean: 1 }], allowance: 1, convention: 'of_total' }],
    ['standard_time', { elements: [{ mean: 1, freq: 'often' }] }],
    ['n_pilot', { obs: [] }],
    ['n_pilot', { n: 10, sum_x: 65, sum_x2: 1, k: 40 }],
    ['n_mean_rel', { z: 0, s: 1, h: 0.05, xbar: 3 }],
    ['rating_scale', { seconds: 40, rating: 60, rating_scale: '摄氏' }],
    ['rating_scale', { seconds: 40, rating: 60, rating_scale: 'toString' }],
    ['westinghouse', { skill: 'Z', effort: 'D', conditions: 'D', consistency: 'D' }],
    ['grubbs', { x: [1, 1, 1] }],
    ['limit_values', { series: [1, 2], K: 1 }],
    ['stability_trim', { series: [1, 2], limit: 0 }],
    ['ilo_sum', { parts: { personal: -5 } }],
    ['konz_heat', { W: 1e6, wbgt_f: 80 }],
    ['sd_cols', { columns: [[1]] }],
  ])('%s ends with a sentence where it cannot be: %j', (calc, input) => {
    expect(() => answer(calc, input)).toThrow(CaseRefusal)
    expect(() => answer(calc, input)).toThrow(/。$|之一$/)
  })
})
