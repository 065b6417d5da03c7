import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculatePiecePay } from '../../../shared/pay/piece-rate/forms/piece-pay.ts'
import type { OutputBand, PiecePayForm } from '../../../shared/pay/piece-rate/forms/piece-pay-form.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const pay = (form: PiecePayForm, pieces: string) =>
  calculatePiecePay({ form, pieces: d(pieces), rounding: rule('payment', 2) })
const band = (upTo: string | null, price: string): OutputBand => ({
  upTo: upTo === null ? null : d(upTo),
  pieceRateYuan: d(price),
})
const bands = [band('400', '0.20'), band('420', '0.22'), band(null, '0.25')]
const progressive = (by: 'slices' | 'whole', used = bands): PiecePayForm => ({
  kind: 'progressive',
  by,
  bands: used,
})

describe('the forms of piece pay', () => {
  it('unlimited: every piece at one price', () => {
    expect(valueOf(pay({ kind: 'unlimited', pieceRateYuan: d('0.208') }, '436')).yuan).toBe('90.69')
  })

  it.each([
    ['499', '99.80'],
    ['500', '100.00'],
    ['501', '100.00'],
  ])('limited to 100, %s pieces: %s', (pieces, yuan) => {
    const form = { kind: 'limited', pieceRateYuan: d('0.2'), mostYuan: d('100') } as const
    expect(valueOf(pay(form, pieces)).yuan).toBe(yuan)
  })

  it.each([
    ['0', '0.00', '0.00'],
    ['399', '79.80', '79.80'],
    ['400', '80.00', '80.00'],
    ['401', '80.22', '88.22'],
    ['420', '84.40', '92.40'],
    ['421', '84.65', '105.25'],
    ['436', '88.40', '109.00'],
  ])('progressive, %s pieces: %s by slices, %s whole', (pieces, bySlices, whole) => {
    expect(valueOf(pay(progressive('slices'), pieces)).yuan).toBe(bySlices)
    expect(valueOf(pay(progressive('whole'), pieces)).yuan).toBe(whole)
  })

  it('progressive needs an open last band and edges that rise', () => {
    for (const used of [[], [band('400', '0.2')], [band(null, '0.2'), band('400', '0.2')]])
      expect(codesOf(pay(progressive('slices', used), '1'))).toEqual(['last-band-not-open'])
    const falling = [band('400', '0.2'), band('400', '0.2'), band(null, '0')]
    expect(codesOf(pay(progressive('whole', falling), '1'))).toEqual(['out-of-range', 'out-of-range'])
    for (const problem of problemsOf(pay(progressive('slices', []), '1')))
      expect(formatProblem(problem)).toMatch(/。$/)
  })

  it.each([
    ['0', '88.00'],
    ['399', '88.00'],
    ['400', '88.00'],
    ['401', '88.25'],
    ['436', '97.00'],
  ])('above quota, %s pieces: %s', (pieces, yuan) => {
    const form = {
      kind: 'above-quota',
      timeWageYuan: d('88'),
      quotaPieces: d('400'),
      pieceRateYuan: d('0.25'),
    } as const
    expect(valueOf(pay(form, pieces)).yuan).toBe(yuan)
  })

  it('lump task and commission by their share', () => {
    const task = { kind: 'lump-task', taskYuan: d('1200'), doneShare: d('0.35') } as const
    expect(valueOf(pay(task, '0')).yuan).toBe('420.00')
    expect(codesOf(pay({ ...task, doneShare: d('1.01') }, '0'))).toEqual(['out-of-range'])
    const commission = { kind: 'commission', baseYuan: d('12345.67'), ratio: d('0.03') } as const
    expect(valueOf(pay(commission, '0')).yuan).toBe('370.37')
    expect(codesOf(pay({ ...commission, baseYuan: d('-1') }, '-1'))).toHaveLength(2)
  })

  it('names what cannot be right in each', () => {
    const zero = d('0')
    expect(codesOf(pay({ kind: 'unlimited', pieceRateYuan: zero }, '1'))).toHaveLength(1)
    expect(codesOf(pay({ kind: 'limited', pieceRateYuan: zero, mostYuan: zero }, '1'))).toHaveLength(2)
    const form = { kind: 'above-quota', timeWageYuan: d('-1'), quotaPieces: zero } as const
    expect(codesOf(pay({ ...form, pieceRateYuan: zero }, '1'))).toHaveLength(3)
  })
})
