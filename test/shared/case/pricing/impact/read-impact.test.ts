import { describe, expect, test } from 'vitest'
import { explainImpact, type ImpactFigure } from '../../../../../shared/case/pricing/impact/explain-impact.ts'
import { setCoefficient, setLineAddition } from '../../../../../shared/case/pricing/impact/impact-records.ts'
import { explainMakeablePieces } from '../../../../../shared/case/pricing/impact/month-pieces.ts'
import { readImpact, type Impact } from '../../../../../shared/case/pricing/impact/read-impact.ts'
import { pricedTable } from '../../../../../shared/case/pricing/priced-table.ts'
import { chooseBand } from '../../../../../shared/case/terms/coefficient-choices.ts'
import { setFields } from '../../../../../shared/case/write.ts'
import { recompute } from '../../../../../shared/derivation/recompute.ts'
import { distributions } from '../../../../../shared/measurement/statistics/distributions.ts'
import { decimalLiteral } from '../../../../../shared/numbers/decimal-literal.ts'
import { addTables } from '../../coefficient-case.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../sample-case.ts'
import { lockLine } from '../lock-line.ts'

const d = decimalLiteral
const { shirt, sideSeam, collar, cuffs } = sampleIds

/** Half up, away from zero, in whole numbers: the oracle that no product code has touched. */
function rounded(numerator: bigint, denominator: bigint, scale: number): string {
  const sign = numerator < 0n ? '-' : ''
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(scale)
  const digits = String((size * 2n + denominator) / (denominator * 2n)).padStart(scale + 1, '0')
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

const bands = [
  ['slow', '0.8', '2'],
  ['usual', '1', '6'],
  ['fast', '1.2', '2'],
] as const

/** 示例数据: both lines with a price of today, volumes, three paces and two packages. */
const filled = (from: SampleCase = buildSampleCase()): SampleCase =>
  from.commit(
    '假设和方案',
    setFields('operation', collar, { currentPriceYuan: d('0.060') }),
    setFields('monthly-volume', sideSeam, { pieces: d('10000') }),
    setFields('monthly-volume', collar, { pieces: d('5000') }),
    setFields('impact-assumptions', shirt, { on: '2014-06-18', reference: '示例数据' }),
    ...bands.map(([id, pace, workers], index) =>
      setFields('pace-band', id, {
        productId: shirt,
        pace: d(pace),
        workers: d(workers),
        order: `a${String(index)}`,
      }),
    ),
    setFields('pay-package', 'hourly', {
      productId: shirt,
      name: '方案一',
      start: 'hourly-standard',
      baseHourlyYuan: d('12'),
      order: 'a0',
    }),
    setCoefficient('hourly', 'grade-2', d('1.15')),
    setFields('pay-package', 'raise', {
      productId: shirt,
      name: '方案二',
      start: 'current-price',
      raiseRatio: d('0.03'),
      additionYuan: d('0.002'),
      order: 'a1',
    }),
  )

const impactOf = ({ state }: SampleCase): Impact => {
  const read = readImpact(state, shirt)
  if (!read.ok) throw new Error(read.problems[0]?.code)
  return read.value
}

const columnOf = (impact: Impact, key: string) => {
  const column = impact.columns.find((one) => one.key === key)
  if (column === undefined) throw new Error(`no column ${key}`)
  return column
}

/** Bills in thousandths of a yuan, by hand: price × volume of both lines. */
const bills = {
  // 0.098 × 10000 + 0.060 × 5000
  today: 1_280_000n,
  // 34.2 × 11.34 ÷ 3600 = 0.10773 → 0.108; 18.2 × 12.474 ÷ 3600 = 0.06306… → 0.063
  computed: 1_395_000n,
  // 34.2 × 12 ÷ 3600 = 0.114; 18.2 × 13.8 ÷ 3600 = 0.06976… → 0.070
  hourly: 1_490_000n,
  // 0.098 × 1.03 = 0.10094 → 0.101 + 0.002; 0.060 × 1.03 = 0.0618 → 0.062 + 0.002
  raise: 1_350_000n,
} as const
/** 34.2 × 10000 + 18.2 × 5000 */
const seconds = 433_000n

describe('方案影响', () => {
  const impact = impactOf(filled())

  test('prices every line under each package with the case’s own rounding', () => {
    expect(impact.columns.map(({ key, pricesYuan }) => [key, pricesYuan])).toEqual([
      ['today', ['0.098', '0.060', null]],
      ['computed', ['0.108', '0.063', null]],
      ['hourly', ['0.114', '0.070', null]],
      ['raise', ['0.103', '0.064', null]],
    ])
  })

  test.each(Object.entries(bills))('%s: bill, change, hour and month', (key, bill) => {
    const { figures } = columnOf(impact, key)
    const change = bill - bills.today
    expect(figures).toMatchObject({
      billYuan: rounded(bill, 1000n, 2),
      changeYuan: rounded(change, 1000n, 2),
      changeShare: rounded(change, bills.today, 3),
      hourlyYuan: rounded(bill * 3600n, 1000n * seconds, 2),
    })
    const months = [8n, 10n, 12n].map((pace) => rounded(bill * 3600n * 174n * pace, 1000n * seconds * 10n, 2))
    expect(figures?.months.map(({ monthlyYuan }) => monthlyYuan)).toEqual(months)
  })

  test('counts who stays below the minimum wage of the place, 1820 yuan', () => {
    expect(impact.assumptions.minimum?.monthlyYuan).toBe('1820')
    const below = (key: string) => {
      const { figures } = columnOf(impact, key)
      return [figures?.shareBelow, figures?.workersBelow, figures?.workers]
    }
    // At 100 %: 1851.71… today, 2155.51… under the first package; at 80 %: 1481.37… and 1724.40….
    expect(below('today')).toEqual(['0.200', '2', '10'])
    expect(below('hourly')).toEqual(['0.200', '2', '10'])
  })

  test('holds the months against 1820 + 380 where the place leaves 个人缴费 out and 380 were stated', () => {
    const stated = filled().commit(
      '个人缴费',
      setFields('terms', 'terms', { ownContributionsYuan: d('380') }),
    )
    const { figures } = columnOf(impactOf(stated), 'today')
    // 1481.37…, 1851.71… and 2222.05… against 2200.
    expect([figures?.shareBelow, figures?.workersBelow]).toEqual(['0.800', '8'])
    expect(figures?.months.map(({ belowMinimum }) => belowMinimum)).toEqual([true, true, false])
    const share = explainImpact(stated.state, shirt, 'today', { kind: 'share-below' })
    expect(JSON.stringify(share)).toContain('"name":"floor-monthly-pay","role":"at-least","value":"2200"')
    expect(impact.assumptions.ownContributions).toEqual({ kind: 'unstated' })
  })

  test('an hour of one operation is price × 3600 ÷ its time', () => {
    // 0.114 × 3600 ÷ 34.2 = 12; 0.070 × 3600 ÷ 18.2 = 13.846…
    expect(columnOf(impact, 'hourly').hourlyYuan).toEqual(['12.00', '13.85', null])
  })

  test('a line without a price, a price of today or a volume is left out and says why', () => {
    const sample = filled().commit(
      '补资料',
      setFields('operation', collar, { currentPriceYuan: null }),
      setFields('monthly-volume', cuffs, { pieces: d('1') }),
    )
    const leftOut = (one: SampleCase) => impactOf(one).rows.map((row) => row.leftOut)
    expect(leftOut(sample)).toEqual([null, 'no-current-price', 'no-price'])
    expect(columnOf(impactOf(sample), 'today').figures?.billYuan).toBe('980.00')
    const without = sample.commit('清空', setFields('monthly-volume', sideSeam, { pieces: null }))
    expect(leftOut(without)).toEqual(['no-volume', 'no-current-price', 'no-price'])
    expect(impactOf(without).columns.every(({ figures }) => figures === null)).toBe(true)
  })

  test('where no line has a price of today, everything is compared with the computed price', () => {
    const sample = filled().commit(
      '新款',
      setFields('operation', collar, { currentPriceYuan: null }),
      setFields('operation', sideSeam, { currentPriceYuan: null }),
    )
    const fresh = impactOf(sample)
    expect([fresh.comparedWith, fresh.columns.map(({ key }) => key)]).toEqual([
      'computed',
      ['computed', 'hourly', 'raise'],
    ])
    expect(columnOf(fresh, 'hourly').figures?.changeYuan).toBe('95.00')
    expect(columnOf(fresh, 'raise').figures).toBeNull()
  })

  test('a package that takes a price to nothing says so and leaves the others alone', () => {
    const sample = filled().commit('减太多', setFields('pay-package', 'raise', { additionYuan: d('-0.062') }))
    const broken = impactOf(sample)
    expect(columnOf(broken, 'raise')).toMatchObject({
      figures: null,
      problems: [{ code: 'out-of-range', at: { field: 'piece-rate', row: 2 }, given: '0.000' }],
    })
    expect(columnOf(broken, 'hourly').figures?.billYuan).toBe('1490.00')
  })

  test('the coefficients of a line are in its price under a package too, as its derivation says', () => {
    const sample = addTables(filled()).commit('大批量', chooseBand(shirt, 'batch', 'large'))
    // 34.2 × 12 × 0.98 ÷ 3600 = 0.11172; 18.2 × 12 × 1.15 × 0.98 ÷ 3600 = 0.06836…
    expect(columnOf(impactOf(sample), 'hourly').pricesYuan).toEqual(['0.112', '0.068', null])
    const explained = [sideSeam, collar].map(
      (operationId) =>
        explainImpact(sample.state, shirt, 'hourly', { kind: 'line-price', operationId })?.result.value,
    )
    expect(explained).toEqual(['0.112', '0.068'])
  })

  test('a package with a standard of nothing names the grade and prices no line', () => {
    const sample = filled().commit('白干', setFields('pay-package', 'hourly', { baseHourlyYuan: d('0') }))
    const { problems, pricesYuan } = columnOf(impactOf(sample), 'hourly')
    expect(pricesYuan).toEqual([])
    expect(problems[0]).toMatchObject({ code: 'out-of-range', at: { field: 'hourly-yuan' }, given: '0' })
  })

  test('a removed package is gone, and hours a month and the minimum are what is stated', () => {
    const sample = filled().commit(
      '改假设',
      setFields('pay-package', 'raise', { removed: true }),
      setFields('impact-assumptions', shirt, { hoursPerMonth: d('200') }),
    )
    const changed = impactOf(sample)
    expect(changed.columns.map(({ key }) => key)).toEqual(['today', 'computed', 'hourly'])
    const month = columnOf(changed, 'today').figures?.months[1]?.monthlyYuan
    expect(month).toBe(rounded(bills.today * 3600n * 200n, 1000n * seconds, 2))
  })

  test('without paces there is no month and no share, and nothing is guessed', () => {
    const sample = filled().commit(
      '不知道速度',
      ...bands.map(([id]) => setFields('pace-band', id, { removed: true })),
    )
    expect(columnOf(impactOf(sample), 'hourly').figures).toMatchObject({
      billYuan: '1490.00',
      months: [],
      shareBelow: null,
      workersBelow: null,
    })
  })

  test('an agreed line counts as agreed in a column of its own; packages change no price of the case', () => {
    const sample = filled(lockLine(buildSampleCase(), sideSeam, '0.110'))
    const agreed = impactOf(sample)
    expect(columnOf(agreed, 'agreed').figures?.billYuan).toBe(rounded(1_100_000n + 315_000n, 1000n, 2))
    const table = pricedTable(sample.state, shirt)
    expect(table.ok && table.value.rows.map(({ priceYuan }) => priceYuan)).toEqual(['0.110', '0.063', null])
  })
})

describe('an amount of its own on one line', () => {
  const own = (yuan: string | null, from = filled()) =>
    from.commit('单独加减', setLineAddition('raise', collar, yuan === null ? null : d(yuan)))

  test('stands in place of the one on every line, on that line alone', () => {
    // 0.098 × 1.03 → 0.101 + 0.002; 0.060 × 1.03 → 0.062 + 0.005
    const sample = own('0.005')
    expect(columnOf(impactOf(sample), 'raise').pricesYuan).toEqual(['0.103', '0.067', null])
    expect(columnOf(impactOf(sample), 'hourly').pricesYuan).toEqual(['0.114', '0.070', null])
    expect(columnOf(impactOf(own(null, sample)), 'raise').pricesYuan).toEqual(['0.103', '0.064', null])
  })

  test('of nothing leaves the line out, and with none on every line only the chosen ones get more', () => {
    expect(columnOf(impactOf(own('0')), 'raise').pricesYuan).toEqual(['0.103', '0.062', null])
    const chosen = own('0.005').commit('只给领子', setFields('pay-package', 'raise', { additionYuan: null }))
    expect(columnOf(impactOf(chosen), 'raise').pricesYuan).toEqual(['0.101', '0.067', null])
  })

  test('is in the origin of the price, and is named by its line where it takes the price to nothing', () => {
    const made = explainImpact(own('0.005').state, shirt, 'raise', {
      kind: 'line-price',
      operationId: collar,
    })
    expect([made?.result.value, made?.inputs[1]?.value]).toEqual(['0.067', '0.005'])
    expect(columnOf(impactOf(own('-0.062')), 'raise')).toMatchObject({
      figures: null,
      problems: [{ at: { field: 'piece-rate', row: 2 }, given: '0.000' }],
    })
  })
})

describe('the pieces filled in beside those the people could make', () => {
  test('are told apart, and their figure is redone from its leaves', () => {
    // 10 people at 100 % in all: 10 × 174 × 3600 = 6,264,000 s; 433,000 s for 15,000 pieces: 216,997.69….
    const sample = filled()
    const impact = impactOf(sample)
    expect(impact.pieces).toEqual({
      countedIn: 'pieces',
      assumed: '15000',
      makeable: '216997',
      fit: 'fewer-than-people-make',
    })
    const derivation = explainMakeablePieces(impact)
    if (derivation === null) throw new Error('no derivation')
    expect(recompute(derivation, distributions)).toEqual({ figure: '216997', differences: [] })
  })

  // One line that counts for a garment twice: 34.2 × 10000 + 18.2 × 20000 = 706,000 s for 10,000 garments.
  const garments = (seams: string, collars: string) =>
    filled().commit(
      '按成衣',
      setFields('operation', collar, { countPerGarment: d('2') }),
      setFields('operation', cuffs, { removed: true }),
      setFields('monthly-volume', sideSeam, { pieces: d(seams) }),
      setFields('monthly-volume', collar, { pieces: d(collars) }),
    )

  test('are garments where every line was filled for the same number', () => {
    // 6,264,000 ÷ 70.6 = 88,725.21…
    expect(impactOf(garments('10000', '20000')).pieces).toEqual({
      countedIn: 'garments',
      assumed: '10000',
      makeable: '88725',
      fit: 'fewer-than-people-make',
    })
    expect(impactOf(garments('10000', '20001')).pieces?.countedIn).toBe('pieces')
  })

  test('are the same to the piece, and one more cannot be made', () => {
    const fit = (count: bigint) => impactOf(garments(String(count), String(count * 2n))).pieces?.fit
    expect([88724n, 88725n, 88726n].map(fit)).toEqual([
      'fewer-than-people-make',
      'same',
      'more-than-people-make',
    ])
  })

  test('are nothing without pieces or without people', () => {
    const nobody = filled().commit(
      '没有人',
      ...bands.map(([id]) => setFields('pace-band', id, { removed: true })),
    )
    expect([impactOf(nobody).pieces, explainMakeablePieces(impactOf(nobody))]).toEqual([null, null])
    const nothing = filled().commit(
      '没有件数',
      setFields('monthly-volume', sideSeam, { pieces: d('0') }),
      setFields('monthly-volume', collar, { pieces: d('0') }),
    )
    expect(impactOf(nothing).pieces).toBeNull()
  })
})

describe('every figure of 方案影响', () => {
  const sample = filled(lockLine(buildSampleCase(), sideSeam, '0.110'))
  const impact = impactOf(sample)
  const summed: readonly ImpactFigure[] = [
    { kind: 'wage-bill' },
    { kind: 'change' },
    { kind: 'change-share' },
    { kind: 'hourly' },
    { kind: 'month', bandId: 'slow' },
    { kind: 'month', bandId: 'fast' },
    { kind: 'share-below' },
    { kind: 'line-hourly', operationId: sideSeam },
    { kind: 'line-hourly', operationId: collar },
  ]

  const shownOf = (key: string, figure: ImpactFigure): string | null | undefined => {
    const { figures, hourlyYuan } = columnOf(impact, key)
    switch (figure.kind) {
      case 'wage-bill':
        return figures?.billYuan
      case 'change':
        return figures?.changeYuan
      case 'change-share':
        return figures?.changeShare
      case 'hourly':
        return figures?.hourlyYuan
      case 'share-below':
        return figures?.shareBelow
      case 'month':
        return figures?.months.find(({ bandId }) => bandId === figure.bandId)?.monthlyYuan
      case 'line-price':
        return null
      case 'line-hourly':
        return hourlyYuan[impact.rows.findIndex(({ priced }) => priced.operation.id === figure.operationId)]
    }
  }

  test.each(
    impact.columns.flatMap(({ key }) =>
      summed.map(
        (figure) => [key, `${figure.kind} ${'bandId' in figure ? figure.bandId : ''}`, figure] as const,
      ),
    ),
  )('%s %s is the one shown, and is redone from its leaves', (key, _, figure) => {
    const derivation = explainImpact(sample.state, shirt, key, figure)
    if (derivation === null) throw new Error('no derivation')
    expect(derivation.result.value).toBe(shownOf(key, figure))
    expect(recompute(derivation, distributions)).toEqual({
      figure: derivation.result.value,
      differences: [],
    })
  })

  test('leads back through the prices of the package to their times', () => {
    const bill = explainImpact(sample.state, shirt, 'hourly', { kind: 'wage-bill' })
    expect(bill?.inputs.map(({ from }) => from?.rule)).toEqual(['package-piece-rate', 'package-piece-rate'])
    const raised = explainImpact(sample.state, shirt, 'raise', { kind: 'line-price', operationId: collar })
    expect([raised?.rule, raised?.inputs[0]?.from?.rule]).toEqual(['package-piece-rate', 'raised-piece-rate'])
    const agreed = explainImpact(sample.state, shirt, 'agreed', { kind: 'line-price', operationId: sideSeam })
    expect(agreed?.rule).toBe('agreed-piece-rate')
  })

  test('is nothing where there is no figure', () => {
    const none = (key: string, figure: ImpactFigure) => explainImpact(sample.state, shirt, key, figure)
    expect(none('nobody', { kind: 'wage-bill' })).toBeNull()
    expect(none('today', { kind: 'line-price', operationId: sideSeam })).toBeNull()
    expect(none('hourly', { kind: 'line-hourly', operationId: cuffs })).toBeNull()
    expect(none('hourly', { kind: 'month', bandId: 'nobody' })).toBeNull()
  })
})
