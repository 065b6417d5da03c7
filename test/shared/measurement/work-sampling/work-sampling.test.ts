import { describe, expect, it } from 'vitest'
import { calculateControlLimits } from '../../../../shared/measurement/work-sampling/control-limits.ts'
import {
  calculateRequiredSamples,
  unknownShare,
} from '../../../../shared/measurement/work-sampling/required-samples.ts'
import { calculateSampledShare } from '../../../../shared/measurement/work-sampling/sampled-share.ts'
import { calculateSampledTime } from '../../../../shared/measurement/work-sampling/sampled-time.ts'
import { calculateShareInterval } from '../../../../shared/measurement/work-sampling/share-interval.ts'
import { calculateWilsonInterval } from '../../../../shared/measurement/work-sampling/wilson-interval.ts'
import { formatApproximate } from '../../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../../problems/value-of.ts'

describe('required samples', () => {
  const needed = (kind: 'absolute' | 'relative', z: string, p: string, error: string) =>
    calculateRequiredSamples({ z: d(z), share: d(p), error: { kind, value: d(error) } })

  it.each([
    ['absolute', '2', '0.3', '0.04', '525', '525'],
    ['relative', '2', '0.8', '0.05', '400', '400'],
    ['absolute', '1.96', '0.75', '0.05', '289', '288.12'],
    ['absolute', '1.96', '0.5', '0.03', '1068', '9604/9'],
    ['absolute', '2', '0.3', '0.0400001', '525', null],
    ['absolute', '2', '0.3', '0.0399999', '526', null],
  ] as const)('%s, z %s, p %s, error %s → %s', (kind, z, p, error, count, exact) => {
    const made = valueOf(needed(kind, z, p, error))
    expect(made.count).toBe(count)
    if (exact !== null) expect(writeExact(made.exact)).toBe(exact)
  })

  it('are most where nothing is known', () => {
    expect(unknownShare).toBe('0.5')
  })

  it('are refused for a share of nothing or of everything, and for no error', () => {
    expect(codesOf(needed('absolute', '0', '0', '0'))).toEqual([
      'out-of-range',
      'out-of-range',
      'out-of-range',
    ])
    expect(codesOf(needed('relative', '2', '1', '0.05'))).toEqual(['out-of-range'])
  })
})

describe('the interval of a share', () => {
  const interval = (p: string, observations: string) =>
    calculateShareInterval({ z: d('1.96'), share: ratioOf(d(p)), observations: d(observations) })

  it('is p ± z√(p(1 − p)/n)', () => {
    const { halfWidth, low, high } = valueOf(interval('0.15', '500'))
    // 1.96² × 0.15 × 0.85 ÷ 500 = 0.000979608
    expect(halfWidth.startsWith('0.031298690068435')).toBe(true)
    expect([formatApproximate(low, 10), formatApproximate(high, 10)]).toEqual([
      '0.1187013099',
      '0.1812986901',
    ])
  })

  it('has no width at 0 and 1, and needs a share and whole observations', () => {
    expect(valueOf(interval('1', '1')).halfWidth).toBe('0')
    expect(valueOf(interval('0', '1')).high).toBe('0')
    expect(codesOf(interval('1.01', '0'))).toEqual(['out-of-range', 'out-of-range'])
    expect(codesOf(interval('-0.01', '1'))).toEqual(['out-of-range'])
    expect(codesOf(interval('0.5', '10.5'))).toEqual(['out-of-range'])
    expect(codesOf(interval('0.5', '1000000001'))).toEqual(['out-of-range'])
  })
})

describe('Wilson’s interval', () => {
  it('stays within 0 and 1 where the plain one does not', () => {
    const input = { z: d('2'), share: ratioOf(d('0.9')), observations: d('10') }
    const { low, high } = valueOf(calculateWilsonInterval(input))
    // (0.9 + 0.2 ± 2√(0.009 + 0.01)) ÷ 1.4 with √0.019 = 0.1378404875…
    expect([formatApproximate(low, 9), formatApproximate(high, 9)]).toEqual(['0.588799304', '0.982629268'])
  })

  it('is not a point for all of few', () => {
    const input = { z: d('2'), share: ratioOf(d('1')), observations: d('5') }
    // 5 ÷ (5 + 4)
    expect(formatApproximate(valueOf(calculateWilsonInterval(input)).low, 9)).toBe('0.555555556')
    expect(codesOf(calculateWilsonInterval({ ...input, observations: d('0') }))).toEqual(['out-of-range'])
  })
})

describe('the share of hits', () => {
  it('is of all hits, idle ones included', () => {
    expect(writeExact(valueOf(calculateSampledShare({ hits: d('100'), observations: d('150') })))).toBe('2/3')
    expect(writeExact(valueOf(calculateSampledShare({ hits: d('0'), observations: d('1') })))).toBe('0')
    expect(writeExact(valueOf(calculateSampledShare({ hits: d('1'), observations: d('1') })))).toBe('1')
  })

  it('is no more than all', () => {
    const problems = problemsOf(calculateSampledShare({ hits: d('151'), observations: d('150') }))
    expect(problems.map(formatProblem)).toEqual([
      '观测到的次数写的是 151。观测到的次数不会多于观测总次数，不能大于 150。',
    ])
    expect(codesOf(calculateSampledShare({ hits: d('-1'), observations: d('0.5') }))).toEqual([
      'out-of-range',
      'out-of-range',
    ])
  })
})

describe('normal time from work sampling', () => {
  const study = {
    studyTime: d('400'),
    goodPieces: d('150'),
    hits: d('70'),
    observations: d('200'),
    rating: d('0.8'),
    machineShare: d('0'),
  }
  const exact = (input: typeof study) => {
    const { overall, effective, normal } = valueOf(calculateSampledTime(input))
    return [overall, effective, normal].map(writeExact)
  }

  it('divides by pieces and shares by hits', () => {
    expect(exact(study)).toEqual(['8/3', '14/15', '56/75'])
  })

  it('does not rate what a machine paces', () => {
    expect(exact({ ...study, machineShare: d('1') })).toEqual(['8/3', '14/15', '14/15'])
    expect(exact({ ...study, machineShare: d('0.5') })).toEqual(['8/3', '14/15', '0.84'])
  })

  it('names all that is wrong at once', () => {
    const wrong = { ...study, studyTime: d('0'), goodPieces: d('0'), rating: d('0'), machineShare: d('1.1') }
    expect(codesOf(calculateSampledTime({ ...wrong, hits: d('201') }))).toEqual([
      'out-of-range',
      'out-of-range',
      'out-of-range',
      'out-of-range',
      'hits-above-observations',
    ])
  })
})

describe('control limits', () => {
  const day = (name: string, hits: string, droppedBecause?: string) => ({
    day: name,
    hits: d(hits),
    observations: d('100'),
    ...(droppedBecause === undefined ? {} : { droppedBecause }),
  })
  const limits = (days: readonly ReturnType<typeof day>[]) => valueOf(calculateControlLimits({ days }))
  const outside = (days: readonly ReturnType<typeof day>[]) =>
    limits(days)
      .days.filter(({ isOutside }) => isOutside)
      .map((one) => one.day)

  it('are three deviations either side, a day upon them still inside', () => {
    // P̄ = 0.8: 0.8 ± 3 × √(0.16 ÷ 100) = 0.68 … 0.92
    const edge = ['68', '92'].map((hits, index) => day(String(index), hits))
    const made = limits(edge)
    expect(writeExact(made.share)).toBe('0.8')
    expect(made.days.map(({ low, high }) => [low, high])).toEqual([
      ['0.68', '0.92'],
      ['0.68', '0.92'],
    ])
    expect(outside(edge)).toEqual([])
    expect(outside([day('0', '67'), day('1', '93')])).toEqual(['0', '1'])
  })

  it('keep a day until its cause is named, then compute anew without it', () => {
    const days = [day('2', '80'), day('3', '82'), day('4', '78'), day('5', '40')]
    expect(outside(days)).toEqual(['5'])
    expect(writeExact(limits(days).share)).toBe('0.7')
    const without = limits([...days.slice(0, 3), day('5', '40', '停电半天')])
    expect(writeExact(without.share)).toBe('0.8')
    expect(without.days.map(({ isDropped, isOutside }) => [isDropped, isOutside])).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [true, true],
    ])
  })

  it('ask for a cause, and for a day that counts', () => {
    const blank = calculateControlLimits({ days: [day('2', '80'), day('5', '40', ' ')] })
    expect(problemsOf(blank).map(formatProblem)).toEqual(['剔除「5」这一天要写原因。'])
    expect(codesOf(calculateControlLimits({ days: [day('5', '40', '停电')] }))).toEqual(['no-sampling-day'])
    expect(codesOf(calculateControlLimits({ days: [] }))).toEqual(['no-sampling-day'])
    expect(codesOf(calculateControlLimits({ days: [day('5', '101')] }))).toEqual(['hits-above-observations'])
  })

  it('are wider on a day of few observations', () => {
    const days = [
      { day: 'a', hits: d('80'), observations: d('100') },
      { day: 'b', hits: d('20'), observations: d('25') },
    ]
    expect(valueOf(calculateControlLimits({ days })).days.map(({ low }) => low)).toEqual(['0.68', '0.56'])
  })
})
