import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { calculateCoefficientPrice } from '../../../shared/pay/piece-rate/coefficient-price.ts'
import {
  bandName,
  checkCoefficientTable,
  resolveCoefficient,
  type CoefficientBand,
  type CoefficientTable,
} from '../../../shared/pay/piece-rate/coefficient-table.ts'
import {
  calculateCountedPrice,
  dozen,
  pair,
  type CountingUnit,
} from '../../../shared/pay/piece-rate/counting-unit.ts'
import { calculateQuotaPieceRate, type PayPeriod } from '../../../shared/pay/piece-rate/quota-piece-rate.ts'
import { calculateTimeQuotaPieceRate } from '../../../shared/pay/piece-rate/time-quota-piece-rate.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const rounding = rule('piece-rate', 3)

const range = (from: string, below: string | null, coefficient: string): CoefficientBand => ({
  kind: 'range',
  from: d(from),
  below: below === null ? null : d(below),
  coefficient: d(coefficient),
})
const word = (text: string, coefficient: string): CoefficientBand => ({
  kind: 'word',
  word: text,
  coefficient: d(coefficient),
})
const batch: CoefficientTable = {
  name: '批量',
  bands: [range('0', '100', '1.10'), range('100', '500', '1.05'), range('500', null, '1.00')],
}
const fabric: CoefficientTable = { name: '面料', bands: [word('棉', '1.00'), word('真丝', '1.15')] }

describe('coefficient tables', () => {
  it.each([
    ['0', '0–100', '1.10'],
    ['99.99', '0–100', '1.10'],
    ['100', '100–500', '1.05'],
    ['499', '100–500', '1.05'],
    ['500', '500 起', '1.00'],
    ['90000', '500 起', '1.00'],
  ])('a batch of %s falls in %s', (amount, band, coefficient) => {
    expect(valueOf(resolveCoefficient(batch, { amount: d(amount) }))).toEqual({
      table: '批量',
      band,
      coefficient,
    })
  })

  it('refuses a word or a figure in no band, with a sentence', () => {
    expect(valueOf(resolveCoefficient(fabric, { word: '真丝' })).coefficient).toBe('1.15')
    expect(codesOf(resolveCoefficient(fabric, { word: '皮革' }))).toEqual(['no-band'])
    const [problem] = problemsOf(resolveCoefficient(batch, { amount: d('-1') }))
    expect(problem?.expected).toEqual({ kind: 'one-of', options: ['0–100', '100–500', '500 起'] })
  })

  it.each([
    ['well made', batch.bands, []],
    ['words', fabric.bands, []],
    ['a gap', [range('0', '100', '1'), range('101', null, '1')], ['bands-leave-a-gap']],
    ['an overlap', [range('0', '100', '1'), range('99', null, '1')], ['bands-overlap']],
    ['after an open band', [range('0', null, '1'), range('99', null, '1')], ['bands-overlap']],
    ['a word twice', [word('棉', '1'), word('棉', '1.1')], ['band-named-twice']],
    ['a band twice', [range('0', '9', '1'), word('棉', '1'), range('0', '9', '1')], ['bands-overlap']],
    ['a coefficient of nothing', [word('棉', '0')], ['out-of-range']],
    ['an empty band', [range('5', '5', '1')], ['out-of-range']],
  ] as const)('checks %s', (_, bands, codes) => {
    const problems = checkCoefficientTable({ name: '系数', bands })
    expect(problems.map(({ code }) => code)).toEqual(codes)
    for (const problem of problems) expect(formatProblem(problem)).toMatch(/。$/)
  })

  it('says of a word that stands twice where it stands', () => {
    const bands = [word('棉', '1'), word('麻', '1'), word('棉', '1.1'), word('棉', '1.2')]
    expect(checkCoefficientTable({ name: '面料', bands }).map(formatProblem)).toEqual([
      '系数表「面料」里“棉”写了两次，在第 1 行和第 3 行。请改名，或移除一行。',
      '系数表「面料」里“棉”写了两次，在第 1 行和第 4 行。请改名，或移除一行。',
    ])
  })

  it('names bands as they are printed', () => {
    expect(batch.bands.map(bandName)).toEqual(['0–100', '100–500', '500 起'])
  })
})

describe('a price with coefficients', () => {
  const price = (...coefficients: readonly string[]) =>
    calculateCoefficientPrice({
      standardTimeSeconds: d('66'),
      hourlyYuan: d('11.34'),
      coefficient: d('1'),
      lineCoefficients: coefficients.map((coefficient) => ({
        table: '批量',
        band: '0–100',
        coefficient: d(coefficient),
      })),
      rounding,
    })

  it('multiplies exactly and rounds once, so the order makes no difference', () => {
    expect(writeExact(valueOf(price('1.05', '0.98')).exactYuan)).toBe('0.2139291')
    expect(valueOf(price('1.05', '0.98')).yuan).toBe('0.214')
    expect(valueOf(price('0.98', '1.05')).yuan).toBe('0.214')
    expect(valueOf(price()).yuan).toBe('0.208')
  })

  it('is not what rounding after each factor gives', () => {
    // 0.208 × 1.05 = 0.2184 → 0.218; × 0.98 = 0.21364 → 0.214, but × 1.19 first: 0.2079 × 1.05 × 1.19 = 0.2597…
    expect(valueOf(price('1.05', '1.19')).yuan).toBe('0.260')
    expect(codesOf(price('0', '-1'))).toEqual(['out-of-range', 'out-of-range'])
  })
})

describe('counting units', () => {
  const counted = (unit: CountingUnit, perGarment: string, seconds = '6.5') =>
    calculateCountedPrice({
      standardTimeSecondsPerPiece: d(seconds),
      hourlyYuan: d('11.34'),
      coefficient: d('1'),
      unit,
      piecesPerGarment: d(perGarment),
      rounding,
    })

  it.each([
    [dozen, '2', '0.246', '0.041'],
    [dozen, '1', '0.246', '0.0205'],
    [pair, '2', '0.041', '0.041'],
    [{ name: '片', piecesPerUnit: d('1') }, '2', '0.020', '0.04'],
    [{ name: '扎', piecesPerUnit: d('25') }, '1', '0.512', '0.02048'],
    [{ name: '份', piecesPerUnit: d('1') }, '1', '0.020', '0.02'],
  ])('%j, %s a garment: %s and %s', (unit, perGarment, unitYuan, garmentYuan) => {
    const made = valueOf(counted(unit, perGarment))
    expect(made.unitYuan).toBe(unitYuan)
    expect(writeExact(made.garmentYuan)).toBe(garmentYuan)
  })

  it('refuses a unit that holds nothing', () => {
    expect(codesOf(counted({ name: '扎', piecesPerUnit: d('0') }, '0', '0'))).toHaveLength(3)
  })
})

describe('a price from wage and quota', () => {
  const price = (
    wages: readonly string[],
    wagePer: PayPeriod,
    quota: string,
    quotaPer: PayPeriod,
    hours: string | null = '8',
  ) =>
    calculateQuotaPieceRate({
      wageStandards: wages.map((wage) => d(wage)),
      wagePer,
      quotaPieces: d(quota),
      quotaPer,
      shiftHours: hours === null ? null : d(hours),
      rounding,
    })

  it('divides a wage by the quota of the same time', () => {
    expect(valueOf(price(['88'], 'shift', '440', 'shift')).yuan).toBe('0.200')
    expect(valueOf(price(['11'], 'hour', '440', 'shift')).yuan).toBe('0.200')
    expect(valueOf(price(['88'], 'shift', '55', 'hour')).yuan).toBe('0.200')
    expect(valueOf(price(['88', '96', '104'], 'shift', '440', 'shift')).yuan).toBe('0.655')
    expect(writeExact(valueOf(price(['80'], 'shift', '300', 'shift', null)).exactYuan)).toBe('4/15')
  })

  it('never divides a day by an hour', () => {
    expect(codesOf(price(['88'], 'shift', '55', 'hour', null))).toEqual(['empty'])
    expect(codesOf(price([], 'shift', '55', 'shift'))).toEqual(['empty'])
    expect(codesOf(price(['0'], 'shift', '0', 'shift', '0'))).toHaveLength(3)
  })

  it('is the same from the other side: hourly wage × time quota', () => {
    const made = calculateTimeQuotaPieceRate({ hourlyYuan: d('11'), hoursPerPiece: d('0.25'), rounding })
    expect(valueOf(made).yuan).toBe('2.750')
    expect(
      codesOf(calculateTimeQuotaPieceRate({ hourlyYuan: d('0'), hoursPerPiece: d('0'), rounding })),
    ).toHaveLength(2)
  })
})
