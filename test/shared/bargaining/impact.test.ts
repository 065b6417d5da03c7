import { describe, expect, it } from 'vitest'
import { calculateImpact, type ImpactInput } from '../../../shared/bargaining/impact/package-impact.ts'
import { calculateMonthPieces } from '../../../shared/bargaining/impact/month-pieces.ts'
import { calculatePaceEarnings } from '../../../shared/bargaining/impact/pace-earnings.ts'
import {
  calculatePackagePrice,
  calculateRaisedPrice,
} from '../../../shared/bargaining/impact/package-price.ts'
import { calculateWageBillChange } from '../../../shared/bargaining/impact/wage-bill-change.ts'
import { calculateWageBill } from '../../../shared/bargaining/impact/wage-bill.ts'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { createRecorder } from '../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf, type Ratio } from '../../../shared/numbers/ratio.ts'
import { valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const text = (value: Ratio | null) => (value === null ? null : writeExact(value))
const line = (operationId: string, seconds: string, yuan: string, volume: string) => ({
  operationId,
  standardTimeSeconds: d(seconds),
  pieceRateYuan: d(yuan),
  monthlyVolume: d(volume),
})
const lines = [line('pocket', '66', '0.208', '1000'), line('facing', '48', '0.151', '2000')]

describe('a wage bill', () => {
  it('is every price times its volume, and what an hour of the month’s work pays', () => {
    const bill = valueOf(calculateWageBill(lines))
    // 208 + 302 = 510 yuan over 66,000 + 96,000 = 162,000 s; 510 × 3600 ÷ 162000 = 34/3.
    expect([text(bill.yuan), text(bill.seconds), text(bill.hourlyYuan)]).toEqual(['510', '162000', '34/3'])
  })

  it('says no hourly pay where nothing is made', () => {
    const bill = valueOf(calculateWageBill([line('pocket', '66', '0.208', '0')]))
    expect([text(bill.yuan), bill.hourlyYuan]).toEqual(['0', null])
  })

  it('names the line that cannot be right', () => {
    expect(calculateWageBill([...lines, line('x', '0', '-0.1', '-1')])).toMatchObject({
      ok: false,
      problems: [
        { at: { field: 'standard-time', row: 3 }, given: '0' },
        { at: { field: 'piece-rate', row: 3 }, given: '-0.1' },
        { at: { field: 'pieces', row: 3 }, given: '-1' },
      ],
    })
  })
})

describe('what a package costs', () => {
  it('is the difference of the two bills and its share of today’s', () => {
    const change = valueOf(calculateWageBillChange({ lines, beforeYuan: [d('0.200'), d('0.155')] }))
    // Today 200 + 310 = 510; nothing more in all, though both lines moved.
    expect([text(change.beforeYuan), text(change.yuan), text(change.share)]).toEqual(['510', '0', '0'])
    const more = valueOf(calculateWageBillChange({ lines, beforeYuan: [d('0.200'), d('0.150')] }))
    expect([text(more.yuan), text(more.share)]).toEqual(['10', '0.02'])
    const less = valueOf(calculateWageBillChange({ lines, beforeYuan: [d('0.210'), d('0.151')] }))
    expect([text(less.yuan), text(less.share)]).toEqual(['-2', '-0.00390625'])
  })

  it('has no share of a bill of nothing, and asks for a price of today on every line', () => {
    const none = [line('pocket', '66', '0.208', '0')]
    expect(valueOf(calculateWageBillChange({ lines: none, beforeYuan: [d('0.2')] })).share).toBeNull()
    expect(calculateWageBillChange({ lines, beforeYuan: [d('0.2')] })).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'current-price' }, given: '1', expected: { low: '2', high: '2' } }],
    })
  })
})

describe('what the people can make in a month', () => {
  const input = {
    lines,
    garments: null,
    paces: [{ pace: d('1'), workers: d('1') }],
    hoursPerMonth: d('174'),
    rounding: { what: 'month-pieces', scale: 0, mode: 'down', step: 'after-division' },
  } as const

  it('is the same mix of pieces, as often as their hours at their paces hold it', () => {
    // 174 × 3600 = 626,400 s over 162,000 s for 3000 pieces: exactly 11,600.
    expect(valueOf(calculateMonthPieces(input))).toEqual({ assumed: '3000', makeable: '11600' })
    // 0.8 × 2 + 1.25 × 3 = 5.35 people; 1000 garments: 626,400 × 5.35 ÷ 162 = 20,686.66…, and half a piece is none.
    const paces = [
      { pace: d('0.8'), workers: d('2') },
      { pace: d('1.25'), workers: d('3') },
    ]
    const many = valueOf(calculateMonthPieces({ ...input, garments: d('1000'), paces }))
    expect(many).toEqual({ assumed: '1000', makeable: '20686' })
  })

  it('names what cannot be right, and asks for pieces and people where there are none', () => {
    const wrong = { lines: [line('x', '0', '0.1', '-1')], garments: d('-1'), hoursPerMonth: d('0') }
    const paces = [{ pace: d('0'), workers: d('-1') }]
    expect(calculateMonthPieces({ ...input, ...wrong, paces })).toMatchObject({
      ok: false,
      problems: [
        { at: { field: 'standard-time', row: 1 }, given: '0' },
        { at: { field: 'monthly-volume', row: 1 }, given: '-1' },
        { at: { field: 'monthly-volume' }, given: '-1' },
        { at: { field: 'attainment', row: 1 }, given: '0' },
        { at: { field: 'weight', row: 1 }, given: '-1' },
        { at: { field: 'hours-worked' }, given: '0' },
      ],
    })
    expect(calculateMonthPieces({ ...input, lines: [line('x', '66', '0.1', '0')], paces: [] })).toMatchObject(
      {
        ok: false,
        problems: [
          { at: { field: 'monthly-volume' }, remedy: 'fill-it-in' },
          { at: { field: 'weight' }, remedy: 'fill-it-in' },
        ],
      },
    )
  })
})

describe('a month at each pace', () => {
  const input = {
    hourlyYuan: ratioOf(d('11.34')),
    paces: [
      { pace: d('0.9'), workers: d('3') },
      { pace: d('1'), workers: d('5') },
      { pace: d('1.15'), workers: d('2') },
    ],
    hoursPerMonth: d('174'),
    monthlyMinimumYuan: d('1820'),
    ownContributionsYuan: d('0'),
  }

  it('is the hourly yield times the hours times the pace', () => {
    const made = valueOf(calculatePaceEarnings(input))
    // 11.34 × 174 = 1973.16
    expect(made.monthlyYuan.map(text)).toEqual(['1775.844', '1973.16', '2269.134'])
    expect(text(made.shareBelowMinimum)).toBe('0.3')
  })

  it('counts whoever earns exactly the minimum as reaching it', () => {
    const at = (minimum: string) =>
      text(valueOf(calculatePaceEarnings({ ...input, monthlyMinimumYuan: d(minimum) })).shareBelowMinimum)
    expect([at('1973.15'), at('1973.16'), at('1973.17')]).toEqual(['0.3', '0.3', '0.8'])
  })

  it('is held against the minimum and own contributions, where the place leaves them out', () => {
    const at = (own: string) =>
      text(valueOf(calculatePaceEarnings({ ...input, ownContributionsYuan: d(own) })).shareBelowMinimum)
    // 1973.16 − 1820 = 153.16; 2269.134 − 1820 = 449.134
    expect([at('153.15'), at('153.16'), at('153.17')]).toEqual(['0.3', '0.3', '0.8'])
    expect([at('449.134'), at('449.135')]).toEqual(['0.8', '1'])
    expect(calculatePaceEarnings({ ...input, ownContributionsYuan: d('-0.01') })).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'own-contributions' }, given: '-0.01' }],
    })
  })

  it('is told without a minimum too: then nobody is said to stay below it', () => {
    const made = valueOf(calculatePaceEarnings({ ...input, monthlyMinimumYuan: null }))
    expect([made.monthlyYuan.map(text), made.shareBelowMinimum]).toEqual([
      ['1775.844', '1973.16', '2269.134'],
      null,
    ])
  })

  it('says what it is held against, and that the minimum was raised only where it was', () => {
    const heldAgainst = (own: string) => {
      const recorder = createRecorder()
      calculatePaceEarnings({ ...input, ownContributionsYuan: d(own) }, recorder)
      const reaching = recorder.derivation()?.inputs.at(-1)?.from
      const last = reaching?.inputs.at(-1)
      return [last?.name, last?.value, last?.from?.inputs.map(({ name, value }) => `${name} ${value}`)]
    }
    expect(heldAgainst('380')).toEqual([
      'floor-monthly-pay',
      '2200',
      ['monthly-minimum 1820', 'own-contributions 380'],
    ])
    expect(heldAgainst('0')).toEqual(['monthly-minimum', '1820', undefined])
  })

  it('refuses a pace, a number of people and an hour’s pay that cannot be', () => {
    const wrong = { ...input, paces: [{ pace: d('0'), workers: d('-1') }], hourlyYuan: ratioOf(d('0')) }
    expect(calculatePaceEarnings(wrong)).toMatchObject({
      ok: false,
      problems: [
        { at: { field: 'attainment', row: 1 } },
        { at: { field: 'weight', row: 1 } },
        { at: { field: 'hourly-yuan' } },
      ],
    })
    expect(calculatePaceEarnings({ ...input, hoursPerMonth: d('0') })).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'hours-worked' } }],
    })
    const nobody = { ...input, paces: [{ pace: d('1'), workers: d('0') }] }
    expect(calculatePaceEarnings(nobody)).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'weight' } }],
    })
    expect(calculatePaceEarnings({ ...input, paces: [] })).toMatchObject({ ok: false })
  })
})

describe('packages side by side', () => {
  const input: ImpactInput = {
    lines: [
      { operationId: 'pocket', standardTimeSeconds: d('66'), todayYuan: d('0.200') },
      { operationId: 'facing', standardTimeSeconds: d('48'), todayYuan: d('0.150') },
    ],
    packages: [
      { name: '示例方案甲', pieceRatesYuan: [d('0.208'), d('0.151')] },
      { name: '示例方案乙', pieceRatesYuan: [d('0.200'), d('0.150')] },
    ],
    assumptions: {
      monthlyVolumes: [d('1000'), d('2000')],
      paces: [{ pace: d('1'), workers: d('1') }],
      hoursPerMonth: d('174'),
      monthlyMinimumYuan: d('1820'),
      ownContributionsYuan: d('0'),
      on: dateLiteral('2014-07-04'),
    },
  }

  it('say what an hour of each operation pays, and what was assumed on which day', () => {
    const [one, other] = valueOf(calculateImpact(input))
    // 0.208 × 3600 ÷ 66 = 748.8 ÷ 66 = 624/55; 0.151 × 3600 ÷ 48 = 11.325; 0.200 → 120/11; 0.150 → 11.25.
    const yields = (made: typeof one) =>
      made?.yields.map(({ operationId, hourlyYuan }) => [operationId, text(hourlyYuan)])
    expect(yields(one)).toEqual([
      ['pocket', '624/55'],
      ['facing', '11.325'],
    ])
    expect(yields(other)).toEqual([
      ['pocket', '120/11'],
      ['facing', '11.25'],
    ])
    for (const made of [one, other]) {
      expect(made?.assumptions.on).toBe('2014-07-04')
      expect(made?.assumptions).toEqual(input.assumptions)
    }
  })

  it('rest on the same assumptions, each against today', () => {
    const [one, other] = valueOf(calculateImpact(input))
    expect([
      one?.name,
      text(one?.change.yuan ?? null),
      text(one?.earnings?.shareBelowMinimum ?? null),
    ]).toEqual(['示例方案甲', '10', '0'])
    // 500 × 3600 ÷ 162000 × 174 = 1933.33… at 100 %.
    expect([text(other?.change.yuan ?? null), text(other?.earnings?.monthlyYuan[0] ?? null)]).toEqual([
      '0',
      '5800/3',
    ])
  })

  it('hold every package against own contributions as well', () => {
    // 34/3 × 174 = 1972 reaches 1820 + 130; 5800/3 = 1933.33… does not.
    const dear = { ...input.assumptions, ownContributionsYuan: d('130') }
    const shares = valueOf(calculateImpact({ ...input, assumptions: dear })).map(({ earnings }) =>
      text(earnings?.shareBelowMinimum ?? null),
    )
    expect(shares).toEqual(['0', '1'])
  })

  it('say nothing of a month in which nothing is made', () => {
    const idle = { ...input, assumptions: { ...input.assumptions, monthlyVolumes: [d('0'), d('0')] } }
    expect(valueOf(calculateImpact(idle)).map(({ earnings }) => earnings)).toEqual([null, null])
  })

  it('want a volume and a price for every line', () => {
    const short = { ...input.assumptions, monthlyVolumes: [d('1000')] }
    const gap = { name: '示例方案丙', pieceRatesYuan: [d('0.2')] }
    expect(calculateImpact({ ...input, assumptions: short, packages: [gap] })).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'pieces' } }, { at: { field: 'piece-rate', subject: '示例方案丙' } }],
    })
  })
})

describe('a price under a package', () => {
  const rounding = { what: 'piece-rate', scale: 3, mode: 'half-up', step: 'after-division' } as const
  const raised = (todayYuan: string, raiseRatio: string) =>
    calculateRaisedPrice({ todayYuan: d(todayYuan), raiseRatio: d(raiseRatio), rounding })
  const added = (startYuan: string, additionYuan: string | null) =>
    calculatePackagePrice({
      startYuan: d(startYuan),
      start: 'piece-rate',
      additionYuan: additionYuan === null ? null : d(additionYuan),
    })

  it('is today’s price raised and rounded once, ties away from zero', () => {
    // 0.101 × 1.05 = 0.10605; 0.050 × 1.05 = 0.0525, a tie; 0.100 × 0.9 = 0.09.
    expect([raised('0.101', '0.05'), raised('0.050', '0.05'), raised('0.100', '-0.1')].map(valueOf)).toEqual([
      '0.106',
      '0.053',
      '0.090',
    ])
  })

  it('refuses a raise that leaves nothing, and a price of today that is none', () => {
    expect(raised('0.1', '-0.999')).toMatchObject({ ok: true, value: '0.000' })
    expect(raised('0.1', '-1')).toMatchObject({
      ok: false,
      problems: [{ code: 'out-of-range', at: { field: 'price-raise' }, given: '-1' }],
    })
    expect(raised('0', '0.1')).toMatchObject({ ok: false, problems: [{ at: { field: 'current-price' } }] })
  })

  it('adds the same amount to every line and never comes to nothing', () => {
    expect([added('0.106', '0.002'), added('0.106', null), added('0.106', '0')].map(valueOf)).toEqual([
      '0.108',
      '0.106',
      '0.106',
    ])
    expect(valueOf(added('0.106', '-0.105'))).toBe('0.001')
    expect(added('0.106', '-0.106')).toMatchObject({
      ok: false,
      problems: [
        { at: { field: 'piece-rate' }, given: '0.000', expected: { kind: 'more-than', bound: '0' } },
      ],
    })
  })
})
