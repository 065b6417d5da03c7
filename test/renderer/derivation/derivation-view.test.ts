import { describe, expect, test } from 'vitest'
import type { DerivationKnot } from '../../../renderer/components/derivation/derivation-view.ts'
import type { DerivationContext } from '../../../renderer/features/derivation/derivation-context.ts'
import { derivationView } from '../../../renderer/features/derivation/derivation-view.ts'
import { figureContext } from '../../../renderer/features/derivation/figure-context.ts'
import { sumText } from '../../../renderer/features/derivation/sum-text.ts'
import { setFields } from '../../../shared/case/write.ts'
import { explain, type ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { Derivation } from '../../../shared/derivation/derivation.ts'
import { createRecorder } from '../../../shared/derivation/recorder.ts'
import { calculateStandardTime } from '../../../shared/measurement/allowance/standard-time.ts'
import { calculateOperationNormalTime } from '../../../shared/measurement/rating/operation-normal-time.ts'
import { hundredScale } from '../../../shared/measurement/rating/rating-scale.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { ratioOfExact, readExact } from '../../../shared/numbers/exact-string.ts'
import { times } from '../../../shared/numbers/ratio.ts'
import { calculateMerrick } from '../../../shared/pay/incentive/merrick.ts'
import { calculatePieceRate } from '../../../shared/pay/piece-rate/piece-rate.ts'
import {
  figureText,
  percentText,
  ratioText,
  signedText,
} from '../../../shared/text/derivation/figure-text.ts'
import { explainImpact } from '../../../shared/case/pricing/impact/explain-impact.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../shared/case/sample-case.ts'
import { operationId, timedAgain } from '../../shared/case/measurement/twice-case.ts'
import { lockLine } from '../../shared/case/pricing/lock-line.ts'
import { sideSeam, studyOf } from '../../shared/measurement/study-example.ts'
import { rule } from '../../shared/pay/rounding-rules.ts'

const sample = buildSampleCase()
const agreed = lockLine(sample, sampleIds.sideSeam, '0.110')

const opened: string[] = []
const viewOf = ({ state }: SampleCase, id: string, figure: ExplainedFigure) => {
  const derivation = explain(state, id, figure)
  if (derivation === null) throw new Error('nothing to show')
  const ways = { openStudy: (study: string) => void opened.push(study), openTerms: () => undefined }
  return derivationView(derivation, figureContext(state, id, figure, ways))
}

const timeErrorOf = ({ state }: SampleCase): Derivation => {
  const derivation = explain(state, operationId, 'time-error')
  if (derivation === null) throw new Error('nothing to show')
  return derivation
}

const lines = (knots: readonly DerivationKnot[]): readonly string[] =>
  knots.map(({ name, value, unit = '', how }) => `${name} ${value} ${unit} | ${how}`)

const plain: DerivationContext = { subject: '合侧缝', countingUnit: '件', elementName: (id) => id }

describe('the chain of a pay that jumps', () => {
  test('says which figure chose the multiplier, and between which edges it lies', () => {
    const recorder = createRecorder()
    calculateMerrick(
      {
        pieces: decimalLiteral('190'),
        standardPieces: decimalLiteral('200'),
        pieceRateYuan: decimalLiteral('0.2'),
        multiplierAtStandard: decimalLiteral('1.1'),
        rounding: rule('payment', 2),
      },
      recorder,
    )
    const derivation = recorder.derivation()
    if (derivation === null) throw new Error('nothing to show')
    const { knots, handCheck } = derivationView(derivation, plain)
    expect(lines(knots)).toContain('这一档的单价倍数 1.1  | 完成率 0.95，大于 0.83，小于 1：取 1.1')
    expect(lines(knots)).toContain('完成率 0.95  | 190÷200')
    // 190 × 0.2 × 1.1 = 41.8: the choice itself is no sum.
    expect(handCheck).toEqual(['190 ÷ 200 = 0.95', '200 × 0.95 × 0.2 × 1.1 = 41.8'])
  })
})

describe('the chain of a price', () => {
  test('reads newest first, down to the readings', () => {
    expect(lines(viewOf(sample, sampleIds.sideSeam, 'price').knots)).toEqual([
      '工价 0.108 元/件 | 合侧缝 · 一级工序 · 圆领 T 恤',
      '计算价（舍入） 0.10773 元 | 四舍五入到 0.001 元',
      '工资率 11.34 元/时 | 小时工资标准，一级工序系数 1.00，÷ 3600 秒',
      '标准工时 34.2 秒 | 34.19941875 舍入到 0.1 秒，墙上印的就是它',
      '宽放 15%  | × 1.15，以正常时间为基数：5＋4＋2＋2＋1＋1',
      '评定 105%  | 100 分法，× 1.05，得正常时间 29.738625 秒',
      '测时读数 28.3225 秒 | 74.89÷12＋106.33÷12＋102.96÷11＋46.33÷12，剔除 1 个',
    ])
  })

  test('is redone by hand in two lines, which are copied with whose figure it is', () => {
    const view = viewOf(sample, sampleIds.sideSeam, 'price')
    expect(view.handCheck).toEqual([
      '28.3225 × 1.05 × 1.15 = 34.19941875 ≈ 34.2 秒',
      '34.2 × 11.34 ÷ 3600 = 0.10773 ≈ 0.108',
    ])
    expect(sumText(view).split('\n')[0]).toBe('合侧缝 · 一级工序 · 圆领 T 恤　工价 0.108 元/件')
  })

  test('leads to the study, and to each element with its readings', () => {
    const readings = viewOf(sample, sampleIds.sideSeam, 'price').knots.at(-1)
    expect(readings?.links?.[0]?.label).toBe('看 48 个读数')
    readings?.links?.[0]?.onOpen()
    expect(opened).toEqual([sampleIds.study])
    const third = readings?.details?.items[2]
    expect(third).toMatchObject({ name: '翻转缝右侧缝', value: '9.36' })
    expect(third?.how).toBe('102.96÷11，11 个读数的平均，剔除第 5 次（断线）')
    expect(third?.readings).toHaveLength(12)
    expect(third?.readings?.[4]).toMatchObject({ value: '17.34', leftOutBecause: '断线' })
  })

  test('of an agreed price begins with the agreement; the computed one stands below', () => {
    const { knots, handCheck } = viewOf(agreed, sampleIds.sideSeam, 'price')
    expect(lines(knots).slice(0, 4)).toEqual([
      '达成价 0.110 元/件 | 合侧缝 · 一级工序 · 圆领 T 恤 · 第 2 轮 · 双方确认',
      '协商调整额 +0.002 元/件 | 达成价＝计算价＋协商调整额，计算价不改',
      '计算价 0.108 元/件 | 按标准工时算出，不因谈判改动',
      '计算价（舍入） 0.10773 元 | 四舍五入到 0.001 元',
    ])
    expect(handCheck.at(-1)).toBe('0.108 + 0.002 = 0.110')
    expect(viewOf(agreed, sampleIds.sideSeam, 'computed-price').knots[0]?.name).toBe('计算价')
  })

  test('of a higher grade shows the tier, and the base it comes from', () => {
    const wage = viewOf(sample, sampleIds.collar, 'price').knots[2]
    expect(wage).toMatchObject({
      value: '12.474',
      how: '小时工资标准 11.34，二级工序系数 1.10，÷ 3600 秒',
    })
    expect(wage?.details?.items[0]?.how).toBe('出处：由公布的工时与工价反推')
  })

  test('of a time agreed by both ends in its source', () => {
    expect(lines(viewOf(sample, sampleIds.innerPockets, 'price').knots).slice(3)).toEqual([
      '标准工时 66.0 秒 | 双方认可的时间，墙上印的就是它',
      '时间来源 双方认可  | 出处：2014 年 6 月 10 日会议纪要',
    ])
  })
})

describe('other figures', () => {
  test('a quota is cut, and says what was cut', () => {
    const { knots, handCheck } = viewOf(sample, sampleIds.innerPockets, 'output-quota')
    expect(lines(knots).slice(0, 3)).toEqual([
      '产量定额 436 件/班 | 开三个内袋 · 一级工序 · 男式休闲西装',
      '取整 436.3636363636… 件 | 向下取整：班时里做不完的那一件不算',
      '班时 28800 秒 | 8 小时 × 3600 秒',
    ])
    expect(knots[1]?.fraction).toBe('4800/11')
    expect(handCheck.at(-1)).toBe('28800 ÷ 66.0 = 436.3636363636… ≈ 436（向下取整）')
  })

  test('an income names quota and price, and what both rest on once, below both', () => {
    const names = viewOf(agreed, sampleIds.sideSeam, 'shift-income').knots.map(({ name }) => name)
    expect(names.slice(0, 6)).toEqual(['8 小时收入', '舍入', '产量定额', '取整', '班时', '达成价'])
    expect(names.filter((name) => name === '标准工时')).toHaveLength(1)
    expect(names.indexOf('标准工时')).toBeGreaterThan(names.indexOf('计算价'))
  })

  test('a floor cites its rules and that nobody checked one of them', () => {
    const words = lines(viewOf(sample, sampleIds.innerPockets, 'floor').knots).join('\n')
    expect(words).toContain('折算底线（参考） 0.192 元/件')
    expect(words).toContain('自 2014-04-01 起，待核实')
  })

  test('a floor says that 个人缴费 are still to be added, or stands on the sum of both', () => {
    const lacks = '本地最低工资不含个人缴费，折算底线还没有加上，实际底线更高。'
    const said = (one: SampleCase) => viewOf(one, sampleIds.sideSeam, 'floor')
    expect(lines(said(sample).knots).join('\n')).toContain(`待核实。${lacks}`)
    const stated = said(
      sample.commit('个人缴费', setFields('terms', 'terms', { ownContributionsYuan: decimalLiteral('380') })),
    )
    const words = lines(stated.knots).join('\n')
    expect(words).toContain('折算底线（参考） 0.121 元/件')
    expect(words).toMatch(/最低工资加个人缴费 2200 元\/月 \| 最低工资 1820 元（.*）＋个人缴费 380 元/)
    expect(words).not.toContain(lacks)
    expect(stated.handCheck).toContain('1820 + 380 = 2200')
  })

  test('an hourly standard is base times coefficient', () => {
    expect(lines(viewOf(sample, sampleIds.collar, 'hourly-standard').knots)).toEqual([
      '小时标准 12.474 元/时 | 上领罗纹 · 二级工序 · 圆领 T 恤',
      '工序等级系数 1.10  | 二级工序；等级跟工序走，不跟人走',
      '小时工资标准 11.34 元/时 | 出处：由公布的工时与工价反推',
    ])
  })
})

const timeOf = (
  workers: readonly (readonly [string, Readonly<Record<string, readonly string[]>>, string])[],
  base: 'normal-time' | 'shift-time',
  frequency = '1',
): Derivation => {
  const recorder = createRecorder()
  const studies = workers.map(
    ([worker, columns, rating]) =>
      ({
        study: studyOf(worker, columns, [], frequency),
        rating: { per: 'study', rating: { scale: hundredScale, rating: decimalLiteral(rating) } },
      }) as const,
  )
  const normal = calculateOperationNormalTime({ studies, minimumReadings: 5 }, recorder)
  if (!normal.ok) throw new Error(JSON.stringify(normal.problems))
  const allowances = [{ kind: 'agreed-total', base, ratio: decimalLiteral('0.15') }] as const
  const { normalSeconds } = normal.value
  const time = calculateStandardTime(
    { normalSeconds, allowances, rounding: rule('standard-time', 1) },
    recorder,
  )
  if (!time.ok) throw new Error('no time')
  calculatePieceRate(
    {
      standardTimeSeconds: time.value.seconds,
      hourlyYuan: decimalLiteral('11.34'),
      coefficient: decimalLiteral('1'),
      rounding: rule('piece-rate', 3),
    },
    recorder,
  )
  const derivation = recorder.derivation()
  if (derivation === null) throw new Error('nothing recorded')
  return derivation
}

describe('how a time was formed', () => {
  test('as in the picture', () => {
    const { knots, handCheck } = derivationView(timeOf([['W-07', sideSeam, '105']], 'normal-time'), plain)
    expect(lines(knots).slice(3)).toEqual([
      '标准工时 34.2 秒 | 34.1964 舍入到 0.1 秒，墙上印的就是它',
      '宽放 15%  | × 1.15，以正常时间为基数',
      '评定 105%  | 100 分法，× 1.05，得正常时间 29.736 秒',
      '测时读数 28.32 秒 | 6.24＋8.86＋9.36＋3.86',
    ])
    expect(handCheck[0]).toBe('28.32 × 1.05 × 1.15 = 34.1964 ≈ 34.2 秒')
  })

  test('with an allowance that is a share of the shift', () => {
    const { knots, handCheck } = derivationView(timeOf([['W-07', sideSeam, '105']], 'shift-time'), plain)
    expect(knots.find(({ name }) => name === '宽放')?.how).toBe('÷ 0.85，以班时间为基数')
    expect(handCheck[0]).toBe('28.32 × 1.05 ÷ 0.85 = 34.9835294117… ≈ 35.0 秒')
    expect(knots.find(({ name }) => name === '标准工时')?.fraction).toBe('14868/425')
  })

  test('with two workers of one rating, each worker counts once', () => {
    const slower = { ...sideSeam, align: ['6.40', '6.48', '6.44', '6.42', '6.46'] }
    const both = timeOf(
      [
        ['W-03', slower, '100'],
        ['W-07', sideSeam, '100'],
      ],
      'normal-time',
    )
    const { knots } = derivationView(both, { ...plain, openStudy: () => undefined })
    const readings = knots.at(-1)
    expect(readings).toMatchObject({
      name: '测时读数',
      value: '28.42',
      how: '(28.52＋28.32)÷2，每位工人算一次',
    })
    expect(readings?.links?.map(({ label }) => label)).toEqual([
      '看 W-03 的 20 个读数',
      '看 W-07 的 20 个读数',
    ])
    expect(readings?.details?.items.map(({ name }) => name)).toContain('W-03 · align')
  })

  test('with two ratings, the normal time comes first and each worker after it', () => {
    const both = timeOf(
      [
        ['W-03', sideSeam, '110'],
        ['W-07', sideSeam, '100'],
      ],
      'normal-time',
    )
    expect(lines(derivationView(both, plain).knots).slice(5)).toEqual([
      '正常时间 29.736 秒 | (31.152＋28.32)÷2，每位工人算一次',
      '评定 · W-03 110%  | 100 分法，× 1.1，得 31.152 秒',
      '测时读数 · W-03 28.32 秒 | 4 个单元的平均相加',
      '评定 · W-07 100%  | 100 分法，× 1，得 28.32 秒',
      '测时读数 · W-07 28.32 秒 | 4 个单元的平均相加',
    ])
  })

  test('of a measuring error says the supposed error of the rating in points', () => {
    const { knots } = viewOf(sample, sampleIds.sideSeam, 'time-error')
    // 5 ÷ 105 = 4.7619… %.
    expect(knots.find(({ name }) => name === '评定误差')).toMatchObject({
      value: '±4.76%',
      how: '假设：评定快慢时会差 ±5 点（通常的假设，待核实），÷ 评定 105',
    })
    const apart = derivationView(timeErrorOf(timedAgain(['W-08', '110'])), plain).knots
    expect(apart.find(({ name }) => name === '评定误差')?.how).toBe(
      '假设：评定快慢时会差 ±5 点（通常的假设，待核实），按评定过的时间折成份额',
    )
  })

  test('with a worker timed twice and rated alike, one mean and a way to either study', () => {
    const derivation = explain(timedAgain(['W-07', '100']).state, operationId, 'standard-time')
    if (derivation === null) throw new Error('nothing to show')
    const readings = derivationView(derivation, { ...plain, openStudy: () => undefined }).knots.at(-1)
    expect(readings).toMatchObject({ name: '测时读数', how: '507.02÷17' })
    expect(readings?.links?.map(({ label }) => label)).toEqual([
      '看第 1 次测时的 12 个读数',
      '看第 2 次测时的 5 个读数',
    ])
    const [element] = readings?.details?.items ?? []
    expect(element?.how).toBe('507.02÷17，17 个读数的平均')
    expect(new Set(element?.readings?.map(({ key }) => key)).size).toBe(17)
  })

  test('with a worker timed twice and rated apart, the rating of each study, then the rated readings', () => {
    const derivation = explain(timedAgain(['W-07', '110']).state, operationId, 'standard-time')
    if (derivation === null) throw new Error('nothing to show')
    const view = derivationView(derivation, { ...plain, openStudy: () => undefined })
    expect(lines(view.knots).slice(-3)).toEqual([
      '评定 · 第 1 次测时 100%  | 100 分法，× 1',
      '评定 · 第 2 次测时 110%  | 100 分法，× 1.1',
      '评定后的读数 30.7070588235… 秒 | 1 个单元的平均，各读数先按本次的评定折算，相加',
    ])
    const readings = view.knots.at(-1)
    expect(readings?.details?.items[0]?.how).toBe('(357.02＋150×1.1)÷17，17 个读数的平均')
    expect(readings?.links).toHaveLength(2)
  })

  test('a normal time or a mean that is asked about itself says whose it is, then how', () => {
    const time = timeOf([['W-07', sideSeam, '105']], 'normal-time').inputs[0]?.from
    const normal = time?.inputs[0]?.from
    const observed = normal?.inputs[0]?.from
    if (normal === undefined || observed === undefined) throw new Error('no chain')
    const view = derivationView(normal, plain)
    expect(lines(view.knots)).toEqual([
      '正常时间 29.736 秒 | 合侧缝',
      '评定 105%  | 100 分法，× 1.05，得正常时间 29.736 秒',
      '测时读数 28.32 秒 | 6.24＋8.86＋9.36＋3.86',
    ])
    expect(view.handCheck).toEqual(['28.32 × 1.05 = 29.736'])
    const mean = derivationView(observed, plain)
    expect(lines(mean.knots).slice(0, 2)).toEqual([
      '测时读数 28.32 秒 | 合侧缝',
      'align 6.24 秒 | 31.2÷5，5 个读数的平均',
    ])
    expect(mean.handCheck).toEqual(['6.24 + 8.86 + 9.36 + 3.86 = 28.32'])
  })

  test('an endless mean is typed in as the readings it comes from', () => {
    const align = ['6.20', '6.28', '6.24', '6.22', '6.26', '6.25', '6.21']
    const { handCheck } = derivationView(timeOf([['W-07', { align }, '100']], 'normal-time'), plain)
    expect(handCheck[0]).toBe('43.66 ÷ 7 × 1.15 = 7.1727142857… ≈ 7.2 秒')
    const twice = derivationView(timeOf([['W-07', { align }, '100']], 'normal-time', '2'), plain)
    expect(twice.handCheck[0]).toBe('(43.66 ÷ 7 × 2) × 1.15 = 14.3454285714… ≈ 14.3 秒')
  })
})

/** Everything a derivation itself says, as it may be shown. */
function saidBy(step: Derivation): readonly string[] {
  const own = [step.result.value, step.rounding?.unrounded ?? '']
  const inputs = step.inputs.flatMap((input) => [
    input.value,
    ...(input.from === undefined ? [] : saidBy(input.from)),
  ])
  return [...own, ...inputs]
}

const shownForms = (values: readonly string[]): ReadonlySet<string> =>
  new Set(
    values.flatMap((value) => {
      const exact = readExact(value)
      const percent = exact === null ? [] : [percentText(exact).text]
      return [figureText(value).text, signedText(value), ...percent]
    }),
  )

test('every digit of a chain is the derivation’s own; only the tier is a product of two of its figures', () => {
  const figures = [
    'standard-time',
    'output-quota',
    'hourly-standard',
    'price',
    'shift-income',
    'monthly-equivalent',
    'floor',
  ] as const
  for (const one of [sample, agreed])
    for (const id of [sampleIds.innerPockets, sampleIds.sideSeam, sampleIds.collar])
      for (const figure of figures) {
        const derivation = explain(one.state, id, figure)
        if (derivation === null) throw new Error(figure)
        const said = shownForms(saidBy(derivation))
        const tier = ratioText(
          times(
            ratioOfExact(decimalLiteral('11.34')),
            ratioOfExact(decimalLiteral(id === sampleIds.collar ? '1.1' : '1')),
          ),
        ).text
        for (const knot of viewOf(one, id, figure).knots) {
          if (knot.name === '时间来源') continue
          if (knot.name === '工资率') expect(knot.value).toBe(tier)
          else if (knot.name === '评定') expect(knot.value).toBe('105%')
          else expect(said, `${figure} ${knot.name}`).toContain(knot.value)
        }
      }
})

test('no two knots of a chain share a key', () => {
  for (const figure of ['price', 'shift-income', 'monthly-equivalent', 'floor'] as const) {
    const keys = viewOf(agreed, sampleIds.sideSeam, figure).knots.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

describe('a price under a package', () => {
  const shirt = sampleIds.shirt
  const stated = { productId: shirt, name: '工会方案', start: 'hourly-standard', order: 'a0' } as const
  const viewUnder = (fields: { readonly additionYuan?: ReturnType<typeof decimalLiteral> }) => {
    const { state } = sample.commit(
      '方案',
      setFields('pay-package', 'union', { ...stated, baseHourlyYuan: decimalLiteral('24'), ...fields }),
    )
    const asked = { kind: 'line-hourly', operationId: sampleIds.sideSeam } as const
    const derivation = explainImpact(state, shirt, 'union', asked)
    if (derivation === null) throw new Error('nothing to show')
    return derivationView(derivation, figureContext(state, sampleIds.sideSeam, 'price', {}))
  }

  test('bears the package’s name and says that it is assumed, with the assumption as its source', () => {
    const { knots } = viewUnder({})
    // 34.2 × 24 ÷ 3600 = 0.228
    expect(knots.find(({ name }) => name === '方案工价')).toMatchObject({
      value: '0.228',
      how: '按方案假设的标准算出，只用来比较',
    })
    const wage = knots.find(({ key }) => key === 'wage')
    expect(wage?.details?.items).toMatchObject([{ value: '24', how: '出处：工会方案的假设' }])
    expect(JSON.stringify(knots)).not.toContain('不因谈判改动')
  })

  test('says so as well where the package adds to it', () => {
    const words = JSON.stringify(viewUnder({ additionYuan: decimalLiteral('0.002') }).knots)
    expect(words).toContain('按方案假设的标准算出')
    expect(words).not.toContain('不因谈判改动')
  })
})
