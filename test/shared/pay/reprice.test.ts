import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeDecimal } from '../../../shared/numbers/decimal-string.ts'
import { roundingModes } from '../../../shared/numbers/rounding-rule.ts'
import { calculatePieceRate } from '../../../shared/pay/piece-rate/piece-rate.ts'
import { readRepriceLines, repriceLines } from '../../../shared/pay/piece-rate/reprice.ts'
import { parseWorkGrade, type WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import { valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const [first, second] = ['一级', '二级'].map((name) => valueOf(parseWorkGrade(name)))
if (first === undefined || second === undefined) throw new Error('no grades')
const tier = (grade: typeof first, hourly: string): WageTier => ({
  grade,
  coefficient: d('1'),
  hourlyYuan: d(hourly),
})
const standing = [tier(first, '11.34'), tier(second, '12.45')]
const rounding = rule('piece-rate', 3)
const lines = valueOf(
  readRepriceLines([
    { standardTimeSeconds: d('36'), grade: second },
    { standardTimeSeconds: d('66'), grade: first },
    { standardTimeSeconds: d('48'), grade: first },
  ]),
)

describe('prices of a package', () => {
  it('stand in the order of the lines, each by the grade of its work; 0.1245 is a tie', () => {
    const made = valueOf(repriceLines({ lines, tiers: standing, rounding }))
    expect(made.pieceRatesYuan).toEqual(['0.125', '0.208', '0.151'])
  })

  it('change where the standard changed and nowhere else', () => {
    const before = valueOf(repriceLines({ lines, tiers: standing, rounding }))
    const tiers = [tier(first, '11.34'), tier(second, '12.46')]
    expect(valueOf(repriceLines({ lines, tiers, rounding, before })).pieceRatesYuan).toEqual([
      '0.125',
      '0.208',
      '0.151',
    ])
    const raised = [tier(first, '12.00'), tier(second, '12.45')]
    expect(valueOf(repriceLines({ lines, tiers: raised, rounding, before })).pieceRatesYuan).toEqual([
      '0.125',
      '0.220',
      '0.160',
    ])
    expect(before.pieceRatesYuan).toEqual(['0.125', '0.208', '0.151'])
  })

  it('follow their own grade when two standards change places', () => {
    const before = valueOf(repriceLines({ lines, tiers: standing, rounding }))
    const tiers = [tier(first, '12.45'), tier(second, '11.34')]
    // 36 × 11.34 ÷ 3600 = 0.1134, 66 × 12.45 ÷ 3600 = 0.22825, 48 × 12.45 ÷ 3600 = 0.166
    expect(valueOf(repriceLines({ lines, tiers, rounding, before })).pieceRatesYuan).toEqual([
      '0.113',
      '0.228',
      '0.166',
    ])
  })

  it('are all made anew under another rounding, scale or mode', () => {
    const before = valueOf(repriceLines({ lines, tiers: standing, rounding }))
    const even = rule('piece-rate', 3, 'half-even')
    expect(valueOf(repriceLines({ lines, tiers: standing, rounding: even, before })).pieceRatesYuan[0]).toBe(
      '0.124',
    )
    const finer = rule('piece-rate', 4)
    expect(valueOf(repriceLines({ lines, tiers: standing, rounding: finer, before })).pieceRatesYuan).toEqual(
      ['0.1245', '0.2079', '0.1512'],
    )
  })

  it('do not take over what was priced for other lines', () => {
    const other = valueOf(readRepriceLines([{ standardTimeSeconds: d('10'), grade: first }]))
    const before = valueOf(repriceLines({ lines: other, tiers: standing, rounding }))
    expect(valueOf(repriceLines({ lines, tiers: standing, rounding, before })).pieceRatesYuan).toEqual([
      '0.125',
      '0.208',
      '0.151',
    ])
  })

  it('are the price of the one formula, for any time, standard and mode', () => {
    const decimal = (most: bigint, scale: number) =>
      fc.bigInt({ min: 1n, max: most }).map((units) => writeDecimal(units, scale))
    fc.assert(
      fc.property(
        fc.array(decimal(99_999n, 1), { minLength: 1, maxLength: 20 }),
        decimal(9_999_999n, 5),
        fc.constantFrom(...roundingModes),
        (times, hourlyYuan, mode) => {
          const one = { standardTimeSeconds: d('1'), hourlyYuan, coefficient: d('1') }
          const read = valueOf(
            readRepriceLines(times.map((standardTimeSeconds) => ({ standardTimeSeconds, grade: first }))),
          )
          const tiers = [{ grade: first, coefficient: d('1'), hourlyYuan }]
          const asked = rule('piece-rate', 3, mode)
          expect(valueOf(repriceLines({ lines: read, tiers, rounding: asked })).pieceRatesYuan).toEqual(
            times.map(
              (standardTimeSeconds) =>
                valueOf(calculatePieceRate({ ...one, standardTimeSeconds, rounding: asked })).yuan,
            ),
          )
        },
      ),
      { seed: 20261121, numRuns: 200 },
    )
  })
})

describe('a line with coefficients of tables', () => {
  const silk = { table: '面料', band: '真丝', coefficient: d('1.05') }
  const batch = { table: '批量', band: '1 至 99', coefficient: d('1.10') }

  it('is multiplied by each of them before the one rounding', () => {
    const read = valueOf(
      readRepriceLines([
        { standardTimeSeconds: d('66'), grade: first, coefficients: [silk, batch] },
        { standardTimeSeconds: d('66'), grade: first, coefficients: [] },
      ]),
    )
    // 66 × 11.34 × 1.05 × 1.10 ÷ 3600 = 0.2401245, a tie at six places.
    const finer = rule('piece-rate', 6)
    expect(valueOf(repriceLines({ lines: read, tiers: standing, rounding: finer })).pieceRatesYuan).toEqual([
      '0.240125',
      '0.207900',
    ])
  })

  it('is refused by name and row when one is not above zero', () => {
    const none = { ...batch, coefficient: d('0') }
    const lines = [
      { standardTimeSeconds: d('66'), grade: first },
      { standardTimeSeconds: d('66'), grade: first, coefficients: [silk, none] },
    ]
    expect(readRepriceLines(lines)).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'coefficient-table', row: 2, subject: '批量' }, given: '0' }],
    })
  })
})

describe('what cannot be priced', () => {
  it('is a time that is not above zero, with its row', () => {
    const read = readRepriceLines([
      { standardTimeSeconds: d('66'), grade: first },
      { standardTimeSeconds: d('0'), grade: first },
    ])
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'out-of-range', at: { field: 'standard-time', row: 2 } }],
    })
  })

  it('is a grade without a standard, and a standard that is not above zero', () => {
    expect(repriceLines({ lines, tiers: standing.slice(0, 1), rounding })).toMatchObject({
      ok: false,
      problems: [{ code: 'grade-unknown', given: '二级' }],
    })
    expect(repriceLines({ lines, tiers: [tier(first, '0'), tier(second, '-1')], rounding })).toMatchObject({
      ok: false,
      problems: [
        { at: { field: 'hourly-yuan' }, given: '-1' },
        { at: { field: 'hourly-yuan' }, given: '0' },
      ],
    })
  })
})
