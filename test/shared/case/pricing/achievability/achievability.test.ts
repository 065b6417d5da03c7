import { describe, expect, it } from 'vitest'
import {
  explainAchievability,
  type AchievabilityFigure,
} from '../../../../../shared/case/pricing/achievability/explain-achievability.ts'
import {
  replaceEfficiencies,
  replaceOutputs,
  type OutputLine,
} from '../../../../../shared/case/pricing/achievability/output-sheet.ts'
import { outputsOf } from '../../../../../shared/case/pricing/achievability/output-records.ts'
import {
  assessedOperations,
  readAchievability,
  type Assessed,
} from '../../../../../shared/case/pricing/achievability/read-achievability.ts'
import { setFields } from '../../../../../shared/case/write.ts'
import { recompute } from '../../../../../shared/derivation/recompute.ts'
import { distributions } from '../../../../../shared/measurement/statistics/distributions.ts'
import { decimalLiteral as d } from '../../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../../shared/numbers/exact-string.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../sample-case.ts'

/** 66 s, 28800 s a shift: 436 pieces. */
const operationId = sampleIds.innerPockets
const group = { operationId, trialId: null }
const noDays = { from: null, until: null }

const linesOf = (outputs: readonly string[], minutes: Readonly<Record<number, string>> = {}): OutputLine[] =>
  outputs.map((pieces, index) => {
    const spared = minutes[index]
    return {
      workerCode: `W-${String(index + 1)}`,
      pieces: d(pieces),
      protectedMinutes: spared === undefined ? null : d(spared),
    }
  })

/** 示例数据: twelve of fourteen reach 436; the thirteenth best makes 430. */
const fourteen = '470 462 455 451 448 446 444 441 440 438 437 436 430 401'.split(' ')
const sample = buildSampleCase()

const withOutputs = (lines: readonly OutputLine[], before: SampleCase = sample): SampleCase =>
  before.commit('记产量', ...replaceOutputs(before.state, group, lines, noDays))

const assessed = ({ state }: SampleCase, id: string = operationId): Assessed => {
  const reading = readAchievability(state, id)
  if (reading.kind !== 'assessed') throw new Error(reading.kind)
  return reading
}

describe('可达到 of an operation', () => {
  it('says who of the post reaches the quota, and what would pass', () => {
    const reading = assessed(withOutputs(linesOf(fourteen)))
    expect(reading).toMatchObject({
      basis: 'production',
      trialDays: null,
      quotaPieces: '436',
      workers: 14,
      reaching: 12,
      passes: false,
      needed: 13,
      lacking: 1,
      largestQuota: '430',
      withoutProtected: null,
    })
    expect(writeExact(reading.share)).toBe('6/7')
    expect(reading.local).toMatchObject({
      from: 'usual',
      rule: { value: { theta: '0.90' }, confidence: 'low' },
    })
  })

  it('passes exactly at the share', () => {
    const reading = assessed(withOutputs(linesOf([...Array<string>(9).fill('436'), '435.9'])))
    expect(reading).toMatchObject({ reaching: 9, passes: true, lacking: 0, largestQuota: '436' })
  })

  it('does not show a group under five, and says nothing where nothing is recorded', () => {
    expect(readAchievability(sample.state, operationId)).toEqual({ kind: 'nothing-recorded' })
    const four = withOutputs(linesOf(fourteen.slice(0, 4)))
    expect(readAchievability(four.state, operationId)).toEqual({
      kind: 'group-too-small',
      workers: 4,
      needed: 5,
    })
    expect(explainAchievability(four.state, operationId, 'share')).toBeNull()
    expect(readAchievability(withOutputs(linesOf(fourteen.slice(0, 5))).state, operationId).kind).toBe(
      'assessed',
    )
  })

  it('waits for a quota', () => {
    const lines = replaceOutputs(
      sample.state,
      { operationId: sampleIds.cuffs, trialId: null },
      linesOf(fourteen),
      noDays,
    )
    const one = sample.commit('记产量', ...lines)
    expect(readAchievability(one.state, sampleIds.cuffs)).toEqual({ kind: 'no-quota', workers: 14 })
  })

  it('shows both denominators where minutes are protected, unless one part is under five', () => {
    const minutes = { 9: '60', 10: '60', 11: '60', 12: '60', 13: '60' }
    const reading = assessed(withOutputs(linesOf(fourteen, { ...minutes, 0: '0' })))
    expect(reading).toMatchObject({ workers: 14, reaching: 12, protectedTooFew: false })
    expect(reading.withoutProtected).toMatchObject({ workers: 9, reaching: 9, needed: 9, passes: true })
    const four = assessed(withOutputs(linesOf(fourteen, { 10: '60', 11: '60', 12: '60', 13: '60' })))
    expect(four).toMatchObject({ withoutProtected: null, protectedTooFew: true })
    expect(assessed(withOutputs(linesOf(fourteen))).protectedTooFew).toBe(false)
  })

  it('takes the share of the place, and another one only where the place has none', () => {
    const stated = setFields('stated-theta', 'theta', { theta: d('0.8'), reason: '双方约定' })
    const recorded = withOutputs(linesOf(fourteen))
    expect(assessed(recorded.commit('写明比例', stated))).toMatchObject({
      passes: true,
      needed: 12,
      local: { from: 'stated', rule: { source: '双方约定', confidence: 'low' } },
    })
    const guangdong = recorded
      .commit('写明比例', stated)
      .commit('换地点', setFields('terms', 'terms', { place: 'CN-44-1', rulesAsOf: '2017-01-01' }))
    expect(assessed(guangdong).local).toMatchObject({ from: 'law', rule: { value: { theta: '0.70' } } })
    expect(assessed(guangdong)).toMatchObject({ needed: 10, passes: true, largestQuota: '438' })
  })

  it('forecasts a new style from the recent pace of its post', () => {
    const ratios = ['1.10', '1.05', '1.00', '0.999', '0.95']
    const lines = ratios.map((ratio, index) => ({ workerCode: `W-${String(index)}`, ratio: d(ratio) }))
    const one = sample.commit('近期完成率', ...replaceEfficiencies(sample.state, '', lines))
    // 28800 ÷ 66 × 0.999 = 435.92…: below 436.
    expect(assessed(one)).toMatchObject({
      basis: 'forecast',
      trialDays: null,
      workers: 5,
      reaching: 3,
      needed: 5,
      lacking: 2,
      largestQuota: '414',
      advice: null,
    })
    expect(assessed(withOutputs(linesOf(fourteen), one)).basis).toBe('production')
    expect([...assessedOperations(one.state, sampleIds.shirt).keys()]).toEqual([
      sampleIds.sideSeam,
      sampleIds.collar,
    ])
  })

  it('is read anew only when something it rests on changes', () => {
    const recorded = withOutputs(linesOf(fourteen))
    const renamed = recorded.commit('改名', setFields('party', 'union', { name: '另一个工会' }))
    expect(readAchievability(renamed.state, operationId)).toBe(readAchievability(recorded.state, operationId))
  })
})

describe('the origin of a figure of 可达到', () => {
  const figures: readonly (readonly [AchievabilityFigure, string])[] = [
    ['share', '6/7'],
    ['lacking', '1'],
    ['largest-quota', '430'],
    ['without-protected', '1'],
  ]
  const one = withOutputs(linesOf(fourteen, { 9: '60', 10: '60', 11: '60', 12: '60', 13: '60' }))

  it.each(figures)('%s is redone from its leaves', (figure, value) => {
    const derivation = explainAchievability(one.state, operationId, figure)
    if (derivation === null) throw new Error('no derivation')
    expect(derivation.result.value).toBe(value)
    expect(recompute(derivation, distributions)).toEqual({ figure: value, differences: [] })
  })

  it.each(['advice-low', 'advice-high'] as const)('%s is redone from its leaves', (figure) => {
    const derivation = explainAchievability(one.state, operationId, figure)
    if (derivation === null) throw new Error('no derivation')
    expect(recompute(derivation, distributions).differences).toEqual([])
  })

  it('has none for a part that is not shown', () => {
    const { state } = withOutputs(linesOf(fourteen, { 13: '60' }))
    expect(explainAchievability(state, operationId, 'without-protected')).toBeNull()
  })

  it('names nobody', () => {
    const words = JSON.stringify(explainAchievability(one.state, operationId, 'largest-quota'))
    expect(words).not.toContain('W-')
  })
})

describe('a list of outputs', () => {
  it('is replaced as a whole: the same lines are left alone, lines that are gone leave', () => {
    const first = withOutputs(linesOf(fourteen))
    expect(replaceOutputs(first.state, group, linesOf(fourteen), noDays)).toEqual([])
    const shorter = linesOf(fourteen.slice(0, 6)).map((line, index) =>
      index === 0 ? { ...line, pieces: d('471') } : line,
    )
    const operations = replaceOutputs(first.state, group, shorter, noDays)
    expect(operations).toHaveLength(8 + 1)
    const next = first.commit('改产量', ...operations)
    expect(outputsOf(next.state, group).map(({ pieces }) => pieces)).toEqual(['471', ...fourteen.slice(1, 6)])
    const back = next.commit('再改', ...replaceOutputs(next.state, group, linesOf(fourteen), noDays))
    expect(assessed(back).workers).toBe(14)
  })
})
