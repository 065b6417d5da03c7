import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { calculateAchievability, type PostOutput } from '../../../shared/quota/achievability.ts'
import { calculateProjectedShare } from '../../../shared/quota/projected-share.ts'
import { calculateQuotaShare } from '../../../shared/quota/quota-share.ts'
import { calculateTrialEnd, reviewTrial, usualTrialDays } from '../../../shared/quota/trial.ts'
import { resolveAchievability } from '../../../shared/rules/achievability.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { recordedSteps } from '../derivation/recorded-steps.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const ten = ['520', '505', '498', '490', '483', '480', '476', '470', '455', '430']
const jiangsu = resolveAchievability('CN-32', dateLiteral('2026-06-01'))
const share = (outputs: readonly string[], quota: string, theta: string) =>
  calculateQuotaShare({ outputs: outputs.map(d), quota: d(quota), theta: d(theta) })

describe('the share that reaches a quota', () => {
  it.each([
    ['455', '0.9', '0.9', true, '455'],
    ['455.1', '0.9', '0.8', false, '455'],
    ['454.9', '0.9', '0.9', true, '455'],
    ['430', '0.9', '1', true, '455'],
    ['476', '0.7', '0.7', true, '476'],
    ['476', '0.701', '0.7', false, '470'],
    ['521', '0.1', '0', false, '520'],
    ['430', '1', '1', true, '430'],
  ] as const)('at %s with θ %s is %s', (quota, theta, expected, passes, largest) => {
    const made = valueOf(share(ten, quota, theta))
    expect([writeExact(made.share), made.passes, made.largestPassing]).toEqual([expected, passes, largest])
  })

  it('of seven at 0.9 is all seven', () => {
    const made = valueOf(share(['101', '99', '97', '96', '94', '90', '88'], '90', '0.9'))
    expect([writeExact(made.share), made.passes, made.largestPassing]).toEqual(['6/7', false, '88'])
  })

  it('does not depend on the order, and passes at its own largest quota', () => {
    const made = valueOf(share([...ten].reverse(), '480', '0.85'))
    expect(made.largestPassing).toBe('455')
    expect(valueOf(share(ten, made.largestPassing, '0.85')).passes).toBe(true)
    expect(valueOf(share(ten, '455.001', '0.85')).passes).toBe(false)
  })

  it('needs workers, a quota and a share', () => {
    expect(codesOf(share([], '0', '0'))).toEqual(['empty', 'out-of-range', 'out-of-range'])
    expect(codesOf(share(['-1'], '1', '1.1'))).toEqual(['out-of-range', 'out-of-range'])
    expect(share(['0'], '1', '1').ok).toBe(true)
  })
})

const assess = (outputs: readonly PostOutput[], quota = '455') =>
  valueOf(calculateAchievability({ outputs, quota: d(quota), rule: jiangsu, z: d('2') }))
const plain = (outputs: readonly string[]): readonly PostOutput[] =>
  outputs.map((output) => ({ output: d(output) }))

describe('achievability', () => {
  it('is not shown of fewer than five', () => {
    expect(assess(plain(ten.slice(0, 4)))).toEqual({ kind: 'group-too-small', needed: 5 })
    expect(assess([])).toEqual({ kind: 'group-too-small', needed: 5 })
    expect(assess(plain(ten.slice(0, 5))).kind).toBe('assessed')
  })

  it('gives the share, the largest quota and Wilson’s advice', () => {
    const made = assess(plain(ten))
    if (made.kind !== 'assessed') throw new Error('not assessed')
    expect([made.all.workers, made.all.reaching, made.all.passes]).toEqual([10, 9, true])
    expect(made.withoutProtected).toBe(null)
    expect(formatApproximate(made.advice.low, 4)).toBe('0.5888')
  })

  const sheltered = (workers: number, protectedWorkers: number) =>
    plain([...ten, ...ten].slice(0, workers)).map((one, index) =>
      index < protectedWorkers ? { ...one, protectedMinutes: d('60') } : one,
    )

  it('reports both denominators where five have protected minutes and five have not', () => {
    const made = assess(sheltered(10, 5), '470')
    if (made.kind !== 'assessed' || made.withoutProtected === null) throw new Error('not assessed')
    expect([made.all.workers, made.withoutProtected.workers]).toEqual([10, 5])
    expect([made.all.share, made.withoutProtected.share].map(writeExact)).toEqual(['0.8', '0.6'])
  })

  it.each([
    [10, 5, true],
    [10, 4, false],
    [10, 6, false],
    [11, 5, true],
    [11, 6, true],
    [9, 5, false],
    [9, 4, false],
    [10, 1, false],
    [10, 0, false],
    [10, 10, false],
  ])('of %i workers, %i of them protected, shows the second denominator: %s', (workers, some, shown) => {
    const made = assess(sheltered(workers, some))
    if (made.kind !== 'assessed') throw new Error('not assessed')
    expect(made.withoutProtected !== null).toBe(shown)
  })

  it('does not count no protected minutes as protection', () => {
    const none = plain(ten).map((one, index) => (index < 5 ? { ...one, protectedMinutes: d('0') } : one))
    const made = assess(none)
    expect(made.kind === 'assessed' && made.withoutProtected === null).toBe(true)
  })

  it('names its rule, and outputs only in the order of size', () => {
    const input = { outputs: plain([...ten].reverse()), quota: d('455'), rule: jiangsu, z: d('2') }
    const steps = recordedSteps((recorder) => calculateAchievability(input, recorder))
    const share = steps.find(({ rule }) => rule === 'reaching-share')
    const items = share?.inputs.filter(({ role }) => role === 'item') ?? []
    expect(items.map(({ value }) => value)).toEqual(ten)
  })
})

describe('a forecast', () => {
  const forecast = (efficiencies: readonly string[], quota: string) =>
    calculateProjectedShare({
      efficiencies: efficiencies.map(d),
      standardTimeSeconds: d('66'),
      shiftSeconds: d('28800'),
      quota: d(quota),
      rule: jiangsu,
    })

  it('says that it is one and asks for a trial', () => {
    const made = valueOf(forecast(['0.9', '1.1', '1', '1', '0.99'], '432'))
    if (made.kind !== 'forecast') throw new Error('no forecast')
    // 4800/11 × 0.99 = 432 exactly, × 0.9 = 392.7…
    expect([made.needsTrial, writeExact(made.share.share), made.share.passes]).toEqual([true, '0.8', false])
    expect(made.share.largestPassing).toBe('4320/11')
  })

  it('is of five workers at least', () => {
    expect(valueOf(forecast(['1', '1', '1', '1'], '400'))).toEqual({ kind: 'group-too-small', needed: 5 })
    expect(codesOf(forecast(['1', '-1'], '400'))).toEqual(['out-of-range'])
    expect(codesOf(forecast(['1', '1', '1', '1', '1'], '0'))).toEqual(['out-of-range'])
  })
})

describe('a trial', () => {
  const trial = { startsOn: dateLiteral('2014-10-20'), workingDays: usualTrialDays }
  const review = (reviewedOn: string, outputs: readonly string[], quota: string) =>
    reviewTrial({
      trial,
      reviewedOn: dateLiteral(reviewedOn),
      outputs: plain(outputs),
      quota: d(quota),
      rule: jiangsu,
      z: d('2'),
    })

  it('lasts ten working days where nothing else is agreed', () => {
    expect(valueOf(calculateTrialEnd(trial))).toBe('2014-10-31')
    expect(valueOf(calculateTrialEnd({ ...trial, workingDays: d('1') }))).toBe('2014-10-20')
    for (const days of ['0', '251', '1.5', '-3'])
      expect(codesOf(calculateTrialEnd({ ...trial, workingDays: d(days) }))).toEqual(['out-of-range'])
    expect(calculateTrialEnd({ ...trial, workingDays: d('250') }).ok).toBe(true)
  })

  it('is reviewed after its last day, not upon it', () => {
    expect(problemsOf(review('2014-10-31', ten, '455')).map(formatProblem)).toEqual([
      '2014-10-31 试行期还没有满，最后一天是 2014-10-31。请期满后再复核。',
    ])
    expect(valueOf(review('2014-11-01', ten, '455')).endedOn).toBe('2014-10-31')
  })

  it('confirms the quota, or opens a new negotiation', () => {
    expect(valueOf(review('2014-11-03', ten, '455')).decision).toBe('confirmed')
    expect(valueOf(review('2014-11-03', ten, '456')).decision).toBe('renegotiate')
    expect(valueOf(review('2014-11-03', ten.slice(0, 4), '455')).decision).toBe('decide-together')
  })
})
