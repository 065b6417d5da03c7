import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PriceTable } from '../../../renderer/features/pricing/price-table.tsx'
import { mostDecimals, padded } from '../../../renderer/components/column-decimals.ts'
import {
  floorSentence,
  missingSentence,
  riseWords,
  tierSentences,
} from '../../../renderer/features/pricing/pricing-words.ts'
import { readPricing } from '../../../renderer/features/pricing/read-pricing.ts'
import { RulesStrip } from '../../../renderer/features/pricing/rules-strip.tsx'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { lockLine } from '../../shared/case/pricing/lock-line.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../shared/case/sample-case.ts'

const sample = buildSampleCase()
const nothing = () => undefined

const withContributions = (yuan: string): SampleCase =>
  sample.commit('个人缴费', setFields('terms', 'terms', { ownContributionsYuan: decimalLiteral(yuan) }))

const pricingOf = ({ state }: SampleCase) => {
  const pricing = readPricing(state, sampleIds.shirt, new Map())
  if (pricing === null) throw new Error('the terms are open')
  return pricing
}

const drawn = (one: SampleCase): string => {
  const { groups, headUnit, tiers, decimals, floor, terms } = pricingOf(one)
  return renderToStaticMarkup(
    <PriceTable
      ref={null}
      groups={groups}
      headUnit={headUnit}
      shiftHours={terms.shiftHours}
      tiers={tiers}
      decimals={decimals}
      floor={floor}
      shown={{ operationId: sampleIds.sideSeam, figure: 'price' }}
      stop={{ operationId: sampleIds.sideSeam, column: 'price' }}
      onFold={nothing}
      onOpen={nothing}
      onMeasure={nothing}
      onReach={nothing}
      onBargain={nothing}
    />,
  )
}

const strip = (one: SampleCase, usedInRound?: string): string =>
  renderToStaticMarkup(
    <RulesStrip {...pricingOf(one)} usedInRound={usedInRound} shownGradeId={undefined} onTier={nothing} />,
  ).replace(/<[^>]*>/g, '')

describe('words', () => {
  test('a column keeps its decimals, no digit is cut', () => {
    expect(padded(decimalLiteral('66'), 1)).toBe('66.0')
    expect(padded(decimalLiteral('0.1234'), 3)).toBe('0.1234')
    expect(mostDecimals([decimalLiteral('1'), null, decimalLiteral('0.25')], 1)).toBe(2)
  })

  test('a rise has its sign', () => {
    expect(['10.2', '-9.3', '0.0'].map((text) => riseWords(decimalLiteral(text)))).toEqual([
      '+10.2%',
      '−9.3%',
      '0.0%',
    ])
    expect(riseWords(null)).toBe('—')
  })

  test('a line below the floor says by how much, and what would do', () => {
    const pricing = pricingOf(lockLine(sample, sampleIds.sideSeam, '0.098'))
    const row = pricing.groups[1]?.table?.rows[0]
    if (row === undefined || pricing.floor === null) throw new Error('no row')
    expect(floorSentence(row, pricing.floor)).toBe(
      '合侧缝 0.098 元，按 100% 速度每小时 10.32 元，低于最低工资折算的 10.46 元。至少要 0.100 元。本地最低工资不含个人缴费，折算底线还没有加上，实际底线更高。',
    )
    expect([pricing.passed, pricing.compared]).toEqual([2, 3])
    const stated = pricingOf(lockLine(withContributions('380'), sampleIds.sideSeam, '0.098'))
    const same = stated.groups[1]?.table?.rows[0]
    if (same === undefined || stated.floor === null) throw new Error('no row')
    // 2200 ÷ 174 = 12.643…; 34.2 × 2200 ÷ 174 ÷ 3600 = 0.1201…
    expect(floorSentence(same, stated.floor)).toBe(
      '合侧缝 0.098 元，按 100% 速度每小时 10.32 元，低于最低工资加个人缴费折算的 12.65 元。至少要 0.121 元。',
    )
  })

  test('a grade paid below the one before it is named with it', () => {
    const lower = sample.commit(
      '二级降低',
      setFields('work-grade', 'grade-2', { coefficient: decimalLiteral('0.90') }),
    )
    expect(pricingOf(lower).advice).toEqual(['二级工序的小时工资标准低于一级，请核对等级表。'])
    expect(pricingOf(sample).advice).toEqual([])
    expect(tierSentences([], [])).toEqual([])
  })

  test('what is missing is one sentence', () => {
    const name = () => '烫挂面'
    const time = { code: 'no-time', at: 'x' }
    expect(missingSentence({ missing: [{ ...time, row: 3 }] }, name)).toBe('烫挂面还没有标准工时，不能定价')
    const two = [
      { ...time, row: 3 },
      { ...time, row: 5 },
      { code: 'no-grade', at: 'y', row: 6 },
    ]
    expect(missingSentence({ missing: two }, name)).toBe(
      '2 道工序还没有标准工时（第 3、5 行），不能定价；烫挂面还没有工序等级，不能定价',
    )
    const open = { code: 'band-open', at: 'x' }
    expect(missingSentence({ missing: [{ ...open, row: 3 }] }, name)).toBe(
      '烫挂面的系数还待选，请选一档，或选“不用”',
    )
    const lost = { code: 'band-lost', at: 'x', row: 1 }
    expect(missingSentence({ missing: [lost, { ...open, row: 3 }, { ...open, row: 4 }] }, name)).toBe(
      '烫挂面选的系数已经不在系数表里，要重选，不能定价；2 道工序（第 3、4 行）的系数还待选，请选一档，或选“不用”',
    )
    const outrun = { code: 'price-outrun', at: 'x' }
    expect(missingSentence({ missing: [{ ...outrun, row: 5 }] }, name)).toBe(
      '1 行的达成价还停在以前的依据（第 5 行），要按现在的依据，到一协商解锁、重新达成',
    )
    const seven = [1, 2, 3, 4, 5, 6, 7].map((row) => ({ ...outrun, row }))
    expect(missingSentence({ missing: seven }, name)).toBe(
      '7 行的达成价还停在以前的依据，要按现在的依据，到一协商解锁、重新达成',
    )
    expect(missingSentence({ missing: [{ code: 'terms-open' }] }, name)).toBe(
      '立项里的规则还没有写齐，不能定价',
    )
    expect(missingSentence({ missing: [{ code: 'not-started' }] }, name)).toBe('先到一品列出工序，再来定价')
  })
})

describe('the strip', () => {
  test('says the rules in one line, and that nobody checked the minimum', () => {
    const words = strip(sample)
    expect(words).toContain('一级 11.340二级 12.474三级 13.608元/时')
    expect(words).toContain('工价四舍五入到 0.001 元工时到 0.1 秒定额向下取整')
    expect(words).toContain('保底 3/3 行通过最低 10.46 元/时 · 待核实')
  })

  test('says that 个人缴费 are still to be added, and no more once they are stated', () => {
    const lacks = '本地最低工资不含个人缴费，折算底线还没有加上，实际底线更高。'
    expect(strip(sample)).toContain(lacks)
    const stated = strip(withContributions('380'))
    expect(stated).toContain('最低 12.65 元/时（含个人缴费） · 待核实')
    expect(stated).not.toContain(lacks)
    expect(strip(withContributions('0'))).toContain('最低 10.46 元/时 · 待核实')
    const elsewhere = setFields('terms', 'terms', { place: 'CN-32-1', rulesAsOf: '2025-02-01' })
    expect(strip(sample.commit('换地点', elsewhere))).not.toContain(lacks)
  })

  test('says when no rule is in force, and when it is already used', () => {
    const nowhere = sample.commit('换地点', setFields('terms', 'terms', { place: 'CN' }))
    expect(strip(nowhere)).toContain('这里的规则还没有人核对过')
    expect(strip(sample, '1')).toContain('已用于第 1 轮提案')
  })

  test('names the mode of the time where it is another one', () => {
    const up = sample.commit('进位', setFields('terms', 'terms', { timeMode: 'up' }))
    expect(strip(up)).toContain('工时一律进位到 0.1 秒')
  })
})

describe('the table', () => {
  const page = drawn(sample)

  test('shows every product with its sums and the chosen one’s foot', () => {
    expect(page).toContain('男式休闲西装')
    expect(page).toContain('整件工时')
    expect(page).toContain('52.4<span class="total-figure-lacking">缺 1 行</span>')
    expect(page).toContain('0.098<span class="total-figure-lacking">缺 2 行</span>')
    expect(page).toContain('52.4')
    expect(page).toContain('0.171')
  })

  test('opens figures by name; one of them is the stop for Tab', () => {
    expect(page).toContain('aria-label="合侧缝 工价 0.108，看来历"')
    expect(page).toContain('aria-label="开三个内袋 标准工时 66.0，看来历"')
    expect(page.match(/tabindex="0"[^>]*><span class="figure-digits"/gi)).toHaveLength(1)
    expect(page.match(/aria-expanded="true" tabindex="0"/gi)).toHaveLength(1)
  })

  test('shows a dash and 待测 where there is no time, and the rise where there is a current price', () => {
    expect(page).toContain('待测。袖口封口定位还没有标准工时，不能定价。')
    expect(page).toContain('+10.2%')
    expect(page).not.toContain('袖口封口定位 工价')
  })

  test('says counts that differ', () => {
    const twice = sample.commit(
      '每件两个',
      setFields('operation', sampleIds.collar, { countPerGarment: decimalLiteral('2') }),
    )
    expect(drawn(twice)).toContain('每行已乘每件数量')
    expect(drawn(twice)).toContain('每件 × 2')
  })
})

describe('the unit of a line', () => {
  test('stands in the heads while all lines share it', () => {
    const page = drawn(sample)
    for (const head of ['秒/件', '件/班', '元/件']) expect(page).toContain(head)
    expect(page).not.toContain('按件')
  })

  test('stands on the row that is counted otherwise than the heads say', () => {
    const mixed = sample.commit('单位', setFields('operation', sampleIds.collar, { countingUnit: '条' }))
    const page = drawn(mixed)
    for (const head of ['秒/件', '件/班', '元/件']) expect(page).toContain(head)
    expect(page.match(/按条</g)).toHaveLength(1)
    expect(page).not.toContain('按件<')
  })
})
