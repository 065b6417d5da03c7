import { describe, expect, it } from 'vitest'
import { applyAllowance } from '../../../shared/measurement/allowance/standard-time.ts'
import { calculateShareWithin } from '../../../shared/measurement/estimate/share-within.ts'
import { calculateLearnedAverage } from '../../../shared/measurement/estimate/learned-total.ts'
import { calculateRequiredSamples } from '../../../shared/measurement/work-sampling/required-samples.ts'
import { calculateSampledTime } from '../../../shared/measurement/work-sampling/sampled-time.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOfApproximate } from '../../../shared/numbers/ratio-of-approximate.ts'
import { minus, ratioOf } from '../../../shared/numbers/ratio.ts'
import { round } from '../../../shared/numbers/round.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import { calculateQuotaByActual } from '../../../shared/quota/quota-by-actual.ts'
import { valueOf } from '../problems/value-of.ts'

describe('published mistakes', () => {
  it('cn-07: a time inside one deviation is met by 70.2 %, not by 84.13 %', () => {
    const points = { optimistic: d('66'), likely: d('80'), pessimistic: d('100') }
    const { lambda, shareWithin, shareBeyond } = valueOf(calculateShareWithin({ ...points, time: d('84') }))
    expect(writeExact(lambda)).toBe('9/17')
    expect([formatApproximate(shareWithin, 4), formatApproximate(shareBeyond, 4)]).toEqual([
      '0.7017',
      '0.2983',
    ])
    const atOne = valueOf(calculateShareWithin({ ...points, time: d('86.6666666666666666666666666667') }))
    expect(formatApproximate(atOne.shareWithin, 4)).toBe('0.8413')
  })

  it('ws-04: hits are not pieces, and 12 % is not 1.12 to be added', () => {
    const study = { studyTime: d('480'), goodPieces: d('200'), hits: d('90'), observations: d('100') }
    const { normal } = valueOf(calculateSampledTime({ ...study, rating: d('1'), machineShare: d('0.5') }))
    expect(writeExact(normal)).toBe('2.16')
    const byHits = valueOf(
      calculateSampledTime({ ...study, goodPieces: d('90'), rating: d('1'), machineShare: d('0.5') }),
    )
    expect(writeExact(byHits.normal)).toBe('4.8')
    expect(writeExact(applyAllowance(normal, 'normal-time', ratioOf(d('0.12'))))).toBe('2.4192')
    expect(writeExact(applyAllowance(normal, 'normal-time', ratioOf(d('0.12'))))).not.toBe('3.28')
  })

  it('ws-05: 100 of 150 hits were work, so the share is 2/3 and not 150/250', () => {
    const study = { studyTime: d('480'), goodPieces: d('250'), hits: d('100'), observations: d('150') }
    const made = valueOf(calculateSampledTime({ ...study, rating: d('1.5'), machineShare: d('0') }))
    expect([made.overall, made.effective, made.normal].map(writeExact)).toEqual(['1.92', '1.28', '1.92'])
    expect(writeExact(made.normal)).not.toBe('1.728')
    expect(writeExact(applyAllowance(made.normal, 'normal-time', ratioOf(d('0.15'))))).toBe('2.208')
    const ofShift = applyAllowance(made.normal, 'shift-time', ratioOf(d('0.15')))
    expect(round(ofShift, { scale: 3, mode: 'half-up' })).toBe('2.259')
  })

  it('lc-10: pieces 9 to 16 take 245.76, not 254.76', () => {
    const learned = (unit: string) =>
      ratioOfApproximate(
        valueOf(calculateLearnedAverage({ firstUnitTime: d('100'), rate: d('0.8'), unit: d(unit) })).total,
      )
    const between = minus(learned('16'), learned('8'))
    expect(round(between, { scale: 20, mode: 'half-up' })).toBe(`245.76${'0'.repeat(18)}`)
  })

  it('cn-04: the revised quota is 107.47, not 107.17, and the cut 28.53 or 20.98 %', () => {
    const made = valueOf(
      calculateQuotaByActual({
        workers: d('20'),
        days: d('251'),
        hoursPerDay: d('8'),
        attendance: d('0.95'),
        output: d('426'),
        slack: d('0.2'),
        oldQuotaHours: d('136'),
      }),
    )
    const rounded = (value: typeof made.newQuotaHours, scale: number) =>
      round(value, { scale, mode: 'half-up' })
    expect(rounded(made.newQuotaHours, 2)).toBe('107.47')
    expect(made.cut === null ? [] : [rounded(made.cut.hours, 2), rounded(made.cut.share, 4)]).toEqual([
      '28.53',
      '0.2098',
    ])
  })

  it('the chino bulletin: its 26 rows add to 13.62 minutes, not 5.17', () => {
    const tally = { '0.30': 2, '0.38': 1, '0.40': 5, '0.43': 1, '0.50': 5, '0.60': 7, '0.67': 3, '0.75': 2 }
    const rows = Object.entries(tally).flatMap(([minutes, count]) =>
      Array.from({ length: count }, () => d(minutes)),
    )
    expect(rows).toHaveLength(26)
    expect(sumDecimals(rows)).toBe('13.62')
  })

  it('p-05: its data ask for 289 and 1068, and its nurse for 3775, not 5417', () => {
    const needed = (z: string, share: string, value: string) =>
      valueOf(
        calculateRequiredSamples({ z: d(z), share: d(share), error: { kind: 'absolute', value: d(value) } }),
      ).count
    expect(needed('1.96', '0.75', '0.05')).toBe('289')
    expect(needed('1.96', '0.5', '0.03')).toBe('1068')
    expect(needed('2.576', '0.65', '0.02')).toBe('3775')
  })
})
