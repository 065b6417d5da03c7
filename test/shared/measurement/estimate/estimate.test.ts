import { describe, expect, it } from 'vitest'
import { calculateEstimatedTime } from '../../../../shared/measurement/estimate/estimated-time.ts'
import { calculateShareWithin } from '../../../../shared/measurement/estimate/share-within.ts'
import { calculateLearnedUnitTime } from '../../../../shared/measurement/estimate/learning-curve.ts'
import {
  calculateLearnedAverage,
  calculateLearnedTotalTime,
} from '../../../../shared/measurement/estimate/learned-total.ts'
import {
  calculateModTime,
  calculateTmuTime,
  inHours,
  inMinutes,
} from '../../../../shared/measurement/estimate/predetermined-time.ts'
import { calculateThreePoint } from '../../../../shared/measurement/estimate/three-point.ts'
import { formatApproximate } from '../../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { codesOf, problemsOf, valueOf } from '../../problems/value-of.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const points = (a: string, m: string, b: string) => ({ optimistic: d(a), likely: d(m), pessimistic: d(b) })

describe('three points', () => {
  it('weigh the usual time four times', () => {
    const { mean, deviation } = valueOf(calculateThreePoint(points('8.6', '10.5', '15.6')))
    expect([writeExact(mean), writeExact(deviation)]).toEqual(['331/30', '7/6'])
  })

  it('stand in their order, ties allowed', () => {
    expect(calculateThreePoint(points('5', '5', '5')).ok).toBe(true)
    expect(codesOf(calculateThreePoint(points('5', '4.9', '5')))).toEqual(['out-of-range'])
    expect(codesOf(calculateThreePoint(points('5', '6', '5.9')))).toEqual(['out-of-range'])
    expect(codesOf(calculateThreePoint(points('0', '0', '0')))).toEqual(['out-of-range'])
  })

  it('set a time that a share of people can meet', () => {
    const made = valueOf(calculateEstimatedTime({ ...points('8.6', '10.5', '15.6'), lambda: d('-0.525') }))
    expect(writeExact(made.time)).toBe('2501/240')
    expect(formatApproximate(made.shareWithin, 4)).toBe('0.2998')
    const even = valueOf(calculateEstimatedTime({ ...points('66', '80', '100'), lambda: d('0') }))
    expect([even.shareWithin, even.shareBeyond, writeExact(even.time)]).toEqual(['0.5', '0.5', '81'])
  })

  it('take a λ that a time can have', () => {
    const of = (lambda: string) => calculateEstimatedTime({ ...points('66', '80', '100'), lambda: d(lambda) })
    expect(valueOf(of('9.5')).shareWithin).toBe('1')
    // 17/3 − 10 × 49/30 lies below nothing.
    expect(codesOf(calculateEstimatedTime({ ...points('0.1', '6', '9.9'), lambda: d('-10') }))).toEqual([
      'estimated-time-below-zero',
    ])
  })

  it('say of a λ that leaves no time what λ it was, and how far it may go', () => {
    // M = (2 + 20 + 8) ÷ 6 = 5 and σ = 1: at λ −5 nothing is left.
    const of = (lambda: string) => calculateEstimatedTime({ ...points('2', '5', '8'), lambda: d(lambda) })
    const expected = { kind: 'more-than', bound: '-5' }
    for (const given of ['-5', '-1000000'])
      expect(problemsOf(of(given))).toMatchObject([{ at: { field: 'lambda' }, given, expected }])
    expect(problemsOf(of('-5')).map(formatProblem)).toEqual([
      '概率系数写的是 -5。这样定出的时间不大于 0，概率系数要大于 −5。请核对。',
    ])
    expect(writeExact(valueOf(of('-4.99')).time)).toBe('0.01')
  })

  it('say all or nobody of a time far away', () => {
    const at = (time: string) =>
      valueOf(calculateShareWithin({ ...points('66', '80', '100'), time: d(time) }))
    expect([at('200').shareWithin, at('200').shareBeyond]).toEqual(['1', '0'])
    expect(formatApproximate(at('1').shareBeyond, 12)).toBe('1.000000000000')
  })

  it('cannot rank a time where nothing varies', () => {
    const result = calculateShareWithin({ ...points('5', '5', '5'), time: d('5') })
    expect(problemsOf(result).map(formatProblem)).toEqual([
      '三个估计时间相同，没有波动，算不出能达到的比例。请重新估计。',
    ])
  })
})

const learning = (firstUnitTime: string, rate: string, unit: string) => ({
  firstUnitTime: d(firstUnitTime),
  rate: d(rate),
  unit: d(unit),
})

describe('the learning curve', () => {
  it('halves nothing at the first piece and keeps the rate at each doubling', () => {
    expect(valueOf(calculateLearnedUnitTime(learning('300', '0.8', '1')))).toBe('300')
    expect(formatApproximate(valueOf(calculateLearnedUnitTime(learning('300', '0.8', '2'))), 30)).toBe(
      `240.${'0'.repeat(30)}`,
    )
    expect(formatApproximate(valueOf(calculateLearnedUnitTime(learning('300', '0.8', '8'))), 30)).toBe(
      `153.6${'0'.repeat(29)}`,
    )
    expect(valueOf(calculateLearnedUnitTime(learning('300', '1', '9')))).toBe('300')
  })

  it('keeps its exponent whole: the eleventh boat takes 103.975, not 103.96', () => {
    const time = valueOf(calculateLearnedUnitTime(learning('225', '0.8', '11')))
    expect(formatApproximate(time, 9)).toBe('103.975006204')
  })

  it('names its model, for the two differ: 534.6 against 409.6', () => {
    const input = learning('100', '0.8', '8')
    expect(formatApproximate(valueOf(calculateLearnedTotalTime(input)), 1)).toBe('534.6')
    const { average, total, unit } = valueOf(calculateLearnedAverage(input))
    expect([formatApproximate(average, 20), formatApproximate(total, 20)]).toEqual([
      `51.2${'0'.repeat(19)}`,
      `409.6${'0'.repeat(19)}`,
    ])
    expect(formatApproximate(unit, 4)).toBe('35.4573')
    expect(valueOf(calculateLearnedAverage(learning('100', '0.8', '1')))).toEqual({
      average: '100',
      total: '100',
      unit: '100',
    })
  })

  it('reads 5.0 as five, and refuses what is no piece', () => {
    expect(valueOf(calculateLearnedUnitTime(learning('300', '0.8', '5.0')))).toBe(
      valueOf(calculateLearnedUnitTime(learning('300', '0.8', '5'))),
    )
    for (const unit of ['0', '-1', '1.5', '1000000001'])
      expect(codesOf(calculateLearnedUnitTime(learning('300', '0.8', unit)))).toEqual(['out-of-range'])
    expect(codesOf(calculateLearnedTotalTime(learning('300', '0.8', '5001')))).toEqual(['out-of-range'])
    expect(codesOf(calculateLearnedUnitTime(learning('0', '1.01', '1')))).toEqual([
      'out-of-range',
      'out-of-range',
    ])
    expect(codesOf(calculateLearnedUnitTime(learning('1', '0.009', '1')))).toEqual(['out-of-range'])
    expect(calculateLearnedUnitTime(learning('1', '0.01', '1')).ok).toBe(true)
  })
})

describe('predetermined times', () => {
  it('turn TMU into seconds, minutes and hours', () => {
    const { seconds } = valueOf(calculateTmuTime({ tmu: d('1') }))
    expect([seconds, inMinutes(seconds), inHours(seconds)].map(writeExact)).toEqual([
      '0.036',
      '0.0006',
      '0.00001',
    ])
    expect(writeExact(valueOf(calculateTmuTime({ tmu: d('0') })).seconds)).toBe('0')
    expect(codesOf(calculateTmuTime({ tmu: d('-1') }))).toEqual(['out-of-range'])
  })

  it('add the numbers in the codes of MODAPTS', () => {
    const made = valueOf(calculateModTime({ codes: ['M3', 'G1', 'M4', 'P2'] }))
    expect([writeExact(made.units), writeExact(made.seconds)]).toEqual(['10', '1.29'])
    // No table of codes is kept: the number counts whatever its letter. 99 + 0 + 1 + 5 = 105; × 0.129
    const read = valueOf(calculateModTime({ codes: ['Z99', 'P0', 'X1', 'M5'] }))
    expect([writeExact(read.units), writeExact(read.seconds)]).toEqual(['105', '13.545'])
  })

  it.each(['g1', 'M', '3', 'M03', 'M100', 'M-3', 'M3.5', 'MM3', ' M3', 'M3 ', 'Ｍ3', 'M３', ''])(
    'read no number in %j',
    (code) => {
      const [problem, ...others] = problemsOf(calculateModTime({ codes: ['M3', code] }))
      expect(others).toEqual([])
      expect(problem).toMatchObject({ code: 'motion-code-not-readable', at: { row: 2 }, given: code })
    },
  )

  it('need a code', () => {
    expect(codesOf(calculateModTime({ codes: [] }))).toEqual(['empty'])
  })
})
