import { describe, expect, it } from 'vitest'
import { setFields } from '../../../../shared/case/write.ts'
import { unlockLine } from '../../../../shared/case/bargaining/lock-acts.ts'
import { calculateGapTotal } from '../../../../shared/bargaining/gap-total.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import {
  bargainedCase,
  operationIdOf,
  pricedCase,
  tableOf,
  withRound,
  withSubmission,
  withTyped,
} from './bargaining-case.ts'

const sample = bargainedCase()
const table = tableOf(sample)
const lineOf = (number: number, from = table) => {
  const line = from.lines[number - 1]
  if (line === undefined) throw new Error('no such line')
  return line
}

describe('the gap table', () => {
  it('holds every line of the sample without an ineffective operation', () => {
    expect(sample.state.ineffective.size).toBe(0)
    expect(table.lines).toHaveLength(16)
  })

  it('adds up: every foot is the sum of its column', () => {
    expect(table.totals).toEqual({
      current: { sum: '0.932', lacking: 0 },
      computed: { sum: '0.983', lacking: 0 },
      union: { sum: '0.998', lacking: 0 },
      employer: { sum: '0.980', lacking: 0 },
      gap: { sum: '0.018', lacking: 0 },
      gapShare: '0.018',
      adjustmentYuan: '0.003',
      agreedYuan: '0.452',
    })
  })

  it('says how far the sides were apart after each round, live in the one under way', () => {
    expect(table.rounds.map(({ gap, state }) => [gap.sum, state])).toEqual([
      ['0.138', 'submitted'],
      ['0.073', 'submitted'],
      ['0.018', 'drafting'],
    ])
  })

  it('counts open, agreed and what the measurement cannot tell apart', () => {
    expect([table.agreedCount, table.openCount, table.withinErrorCount]).toEqual([9, 7, 7])
    // 0.108 × √(0.018² + 0.05²) = 0.0057: the sampling error alone would be 0.002.
    expect(lineOf(13)).toMatchObject({ gapYuan: '0.004', errorYuan: '0.006', status: 'within-error' })
    expect(lineOf(14)).toMatchObject({ gapYuan: '0.002', errorYuan: '0.004', status: 'within-error' })
  })

  it('holds a gap against the error as it stands beside the price; as large as it is not more', () => {
    const stated = setFields('terms', 'terms', { ratingError: decimalLiteral('0') })
    const bare = tableOf(sample.commit('评定误差', stated))
    // Without the rating: 0.052 × 2s ÷ (√12 × x̄) = 0.00181 and 0.071 × … = 0.00186, both shown as 0.002.
    for (const number of [7, 14])
      expect(lineOf(number, bare)).toMatchObject({ gapYuan: '0.002', errorYuan: '0.002', withinError: true })
    // 0.108 × … = 0.0019, shown as 0.002.
    expect(lineOf(13, bare)).toMatchObject({ gapYuan: '0.004', errorYuan: '0.002', withinError: false })
    expect(bare.withinErrorCount).toBe(4)
  })

  it('keeps the way of a line round by round', () => {
    expect(lineOf(13).rounds).toEqual([
      { number: 1, union: '0.118', employer: '0.102', gapYuan: '0.016' },
      { number: 2, union: '0.113', employer: '0.104', gapYuan: '0.009' },
      { number: 3, union: '0.110', employer: '0.106', gapYuan: '0.004' },
    ])
  })

  it('lays out the rounds before the last once, whatever is typed', () => {
    const typed = tableOf(withTyped(sample, 'employer', [[13, '0.107']]))
    expect(lineOf(13, typed).rounds.map(({ gapYuan }) => gapYuan)).toEqual(['0.016', '0.009', '0.003'])
    expect(typed.rounds.map(({ gap }) => gap.sum)).toEqual(['0.138', '0.073', '0.017'])
    for (const round of [0, 1]) {
      expect(lineOf(13, typed).rounds[round]).toBe(lineOf(13).rounds[round])
      expect(typed.rounds[round]?.gap).toBe(table.rounds[round]?.gap)
    }
  })

  it('lets a line nobody typed stand as its side last submitted it', () => {
    const next = withRound(withSubmission(sample, 'employer', 'employer-3'), 'face-to-face', '2014-07-23')
    const typed = tableOf(withTyped(next, 'union', [[13, '0.109']]))
    expect(lineOf(13, typed).figures.union).toMatchObject({
      priceYuan: '0.109',
      position: { kind: 'draft' },
    })
    expect(lineOf(3, typed).figures.union).toMatchObject({
      priceYuan: '0.065',
      position: { kind: 'submitted', roundNumber: 3 },
    })
  })

  it('derives the adjustment of a typed price and flags one below the floor', () => {
    const opened = withRound(pricedCase(), 'back-to-back', '2014-07-02')
    const line = lineOf(
      13,
      tableOf(
        withTyped(opened, 'employer', [
          [13, '0.050'],
          [3, '0.070'],
        ]),
      ),
    )
    expect(line.figures.employer).toMatchObject({ adjustmentYuan: '-0.058', belowFloor: true })
  })

  it('knows no gap before both sides named a price, however many lines are agreed', () => {
    const unsaid = tableOf(withRound(pricedCase(), 'back-to-back', '2014-07-02'))
    expect([unsaid.totals.gap, unsaid.rounds[0]?.gap.sum]).toEqual([{ sum: null, lacking: 16 }, null])
    const only = (count: string) => ({ agreed: true, gapYuan: decimalLiteral(count) })
    const silent = { agreed: false, gapYuan: null }
    expect(calculateGapTotal([only('0.000'), silent])).toEqual({ sum: null, lacking: 1 })
    expect(calculateGapTotal([only('0.000'), only('0.000')])).toEqual({ sum: '0.000', lacking: 0 })
    expect(
      calculateGapTotal([only('0.000'), silent, { agreed: false, gapYuan: decimalLiteral('0.004') }]),
    ).toEqual({ sum: '0.004', lacking: 1 })
    expect(calculateGapTotal([])).toEqual({ sum: null, lacking: 0 })
  })

  it('says of every foot how many lines it leaves out', () => {
    const opened = withRound(pricedCase(), 'back-to-back', '2014-07-02')
    const union = withTyped(opened, 'union', [
      [1, '0.041'],
      [2, '0.038'],
      [3, '0.070'],
    ])
    const both = withTyped(union, 'employer', [[1, '0.036']]).commit(
      '没有现行单价',
      setFields('operation', operationIdOf(16), { currentPriceYuan: null }),
    )
    expect(tableOf(both).totals).toMatchObject({
      current: { sum: '0.871', lacking: 1 },
      computed: { lacking: 0 },
      union: { sum: '0.149', lacking: 13 },
      employer: { sum: '0.036', lacking: 15 },
      gap: { sum: '0.005', lacking: 15 },
      gapShare: null,
    })
  })

  it('calls one price of both sides 双方一致, whatever the error', () => {
    const opened = withRound(pricedCase(), 'back-to-back', '2014-07-02')
    const same = withTyped(withTyped(opened, 'union', [[13, '0.108']]), 'employer', [[13, '0.108']])
    expect(lineOf(13, tableOf(same))).toMatchObject({ gapYuan: '0.000', status: 'same' })
    expect(tableOf(same)).toMatchObject({ sameCount: 1, withinErrorCount: 0 })
  })

  it('multiplies by the count per garment in its feet', () => {
    const twice = sample.commit(
      '每件两次',
      setFields('operation', operationIdOf(13), { countPerGarment: decimalLiteral('2') }),
    )
    const { totals, countsDiffer } = tableOf(twice)
    expect(countsDiffer).toBe(true)
    expect([totals.union.sum, totals.employer.sum, totals.gap.sum]).toEqual(['1.108', '1.086', '0.022'])
  })
})

describe('a baseline that changes', () => {
  const dearer = sample.commit(
    '小时工资标准',
    setFields('terms', 'terms', { baseHourlyYuan: decimalLiteral('12.00') }),
  )
  const changed = tableOf(dearer)

  it('leaves what was agreed as it was and says what changed', () => {
    const line = lineOf(1, changed)
    expect(line).toMatchObject({ status: 're-study', agreed: false })
    expect([changed.agreedCount, changed.openCount]).toEqual([0, 7])
    expect(line.computedYuan).toBe('0.038')
    expect(line.lock?.priceYuan).toBe('0.038')
    expect(line.lockChanged).toEqual([
      { what: 'hourly', before: '11.34', after: '12.00' },
      { what: 'computed-price', before: '0.038', after: '0.040' },
    ])
  })

  it('leaves what was submitted as it was, with its frozen adjustment', () => {
    const figure = lineOf(13, changed).figures.union
    expect(figure).toMatchObject({ priceYuan: '0.110', adjustmentYuan: '0.002' })
    expect(figure?.changed).toContainEqual({ what: 'computed-price', before: '0.108', after: '0.114' })
    expect(lineOf(13, changed).status).toBe('re-study')
  })

  it('is accepted when a side types its figure again', () => {
    const again = tableOf(withTyped(dearer, 'employer', [[13, '0.106']]))
    expect(lineOf(13, again).figures.employer?.changed).toBeNull()
  })
})

it('gives a line back to the talks when it is unlocked, and keeps the lock in the record', () => {
  const lock = lineOf(1).lock
  if (lock === null) throw new Error('the sample line is locked')
  const unlocked = sample.commit(
    '解锁',
    unlockLine(lock, { id: 'unlock-1', reason: '看错了行', operator: '记录员', unlockedAt: lock.lockedAt }),
  )
  const line = lineOf(1, tableOf(unlocked))
  expect(line.lock).toBeNull()
  expect(line.figures.union?.priceYuan).toBe('0.038')
})
