import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { calculateOutputQuota } from '../../../shared/quota/output-quota.ts'
import { calculateShiftSeconds } from '../../../shared/quota/shift.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { rule } from '../pay/rounding-rules.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const quota = (shiftSeconds: string, standardTimeSeconds: string) =>
  calculateOutputQuota({
    shiftSeconds: decimalLiteral(shiftSeconds),
    standardTimeSeconds: decimalLiteral(standardTimeSeconds),
    rounding: rule('output-quota', 0, 'down'),
  })

describe('output quota', () => {
  it.each([
    ['66.0', '436'],
    ['48', '600'],
    ['34.2', '842'],
    ['12.1', '2380'],
    ['28800', '1'],
  ])('of %s s in eight hours is %s, rounded down', (seconds, pieces) => {
    expect(valueOf(quota('28800', seconds)).pieces).toBe(pieces)
  })

  it('keeps the exact quotient', () => {
    expect(writeExact(valueOf(quota('28800', '66')).exactPieces)).toBe('4800/11')
  })

  it('refuses what cannot be', () => {
    expect(codesOf(quota('28800', '0'))).toEqual(['out-of-range'])
    expect(codesOf(quota('-1', '-66'))).toEqual(['out-of-range', 'out-of-range'])
    expect(codesOf(quota('86401', '66'))).toEqual(['out-of-range'])
    expect(problemsOf(quota('28800', '28801')).map(formatProblem)).toEqual([
      '标准工时 28801 秒，一个班做不完一件，定额不足 1。请核对单位。',
    ])
  })
})

describe('shift', () => {
  it('is hours × 3600', () => {
    expect(valueOf(calculateShiftSeconds({ shiftHours: decimalLiteral('8') }))).toBe('28800')
    expect(valueOf(calculateShiftSeconds({ shiftHours: decimalLiteral('7.5') }))).toBe('27000')
  })

  it('is no longer than a day', () => {
    const result = calculateShiftSeconds({ shiftHours: decimalLiteral('26') })
    expect(problemsOf(result).map(formatProblem)).toEqual(['班时 26 小时超过一天，请核对。'])
    expect(codesOf(calculateShiftSeconds({ shiftHours: decimalLiteral('0') }))).toEqual(['out-of-range'])
  })
})
