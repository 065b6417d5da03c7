import { describe, expect, it } from 'vitest'
import { gapTable } from '../../../../shared/case/bargaining/gap-table.ts'
import { explain } from '../../../../shared/case/pricing/explain.ts'
import { priceAtTerms } from '../../../../shared/case/pricing/price-at-terms.ts'
import { readPricedLine } from '../../../../shared/case/pricing/earlier-line.ts'
import { pricedTable, type PricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { copyStyle } from '../../../../shared/case/products/copy-style.ts'
import { operationsOf } from '../../../../shared/case/products/operation-rows.ts'
import { takeLines } from '../../../../shared/case/products/take-lines.ts'
import { chooseBand, noBand } from '../../../../shared/case/terms/coefficient-choices.ts'
import { readCoefficientTables } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { checkActs } from '../../../../shared/case/verify/check-acts.ts'
import { checkFigures } from '../../../../shared/case/verify/check-figures.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { findBaselineDifferences } from '../../../../shared/bargaining/baseline-change.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { addTables, chooseBands } from '../coefficient-case.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../sample-case.ts'
import { lockLine } from './lock-line.ts'

const d = decimalLiteral
const plain = buildSampleCase()

const withTables = addTables(plain)
const chosen = chooseBands(withTables)

const tableOf = ({ state }: SampleCase, productId: string = sampleIds.jacket): PricedTable => {
  const table = pricedTable(state, productId)
  if (!table.ok) throw new Error(JSON.stringify(table.problems))
  return table.value
}

const rowOf = (sample: SampleCase, productId: string = sampleIds.jacket) => {
  const [row] = tableOf(sample, productId).rows
  if (row === undefined) throw new Error('no line')
  return row
}

/** Thousandths of a yuan, half up, by whole numbers alone: hundredths of every factor, tenths of a second. */
const thousandths = (tenths: bigint, hourly: bigint, ...hundredths: readonly bigint[]): bigint => {
  const product = hundredths.reduce((made, one) => made * one, tenths * hourly)
  const scale = 10n * 100n * 100n ** BigInt(hundredths.length) * 3600n
  return (product * 1000n * 2n + scale) / (2n * scale)
}

describe('a case without coefficient tables', () => {
  it('has the baseline digests it always had', () => {
    expect(rowOf(plain).baselineDigest).toBe(
      '2005b7a2619ed40ca8a773517537f610e720f3cd7c0d8d92ba151c6f145fa22b',
    )
    expect(rowOf(plain, sampleIds.shirt).baselineDigest).toBe(
      '3fb7bf1c5b2f7ad4312e651b633998f8b85a703dc3def3300062969b185f322a',
    )
    expect(tableOf(plain).usesCoefficients).toBe(false)
  })

  it('keeps them where tables are agreed and no band is chosen, or none is to apply', () => {
    const none = withTables.commit('不用', chooseBand(sampleIds.jacket, 'batch', noBand))
    for (const sample of [withTables, none]) {
      expect(rowOf(sample).baselineDigest).toBe(rowOf(plain).baselineDigest)
      expect(explain(sample.state, sampleIds.innerPockets, 'price')).toEqual(
        explain(plain.state, sampleIds.innerPockets, 'price'),
      )
      expect(rowOf(sample).coefficient).toBeNull()
    }
  })
})

describe('a price with coefficient tables', () => {
  it('multiplies every factor and rounds once', () => {
    // 66 × 11.34 × 1.00 × 0.98 × 1.05 ÷ 3600 = 0.2139291; rounding 0.208 first would give 0.214 by chance only.
    expect(rowOf(chosen)).toMatchObject({ computedYuan: '0.214', coefficient: '1.029' })
    expect(thousandths(660n, 1134n, 100n, 98n, 105n)).toBe(214n)
  })

  it('rounds a tie away from zero', () => {
    // 40 × 11.34 × 1.25 ÷ 3600 = 0.1575, exactly in the middle of 0.157 and 0.158.
    const tie = withTables.commit(
      '正好在中间',
      setFields('operation', sampleIds.innerPockets, { givenSeconds: d('40') }),
      setFields('coefficient-band', 'large', { coefficient: d('1.25') }),
      chooseBand(sampleIds.jacket, 'batch', 'large'),
    )
    expect(rowOf(tie).computedYuan).toBe('0.158')
    expect(thousandths(400n, 1134n, 100n, 125n)).toBe(158n)
    const price = explain(tie.state, sampleIds.innerPockets, 'computed-price')
    expect(price?.rounding).toMatchObject({ unrounded: '0.1575', tie: true })
  })

  it('names each table in its derivation', () => {
    const price = explain(chosen.state, sampleIds.innerPockets, 'computed-price')
    const factors = price?.inputs.filter(({ name }) => name === 'line-coefficient')
    expect(factors).toMatchObject([
      { of: '批量 100 件起', value: '0.98', role: 'times' },
      { of: '面料 真丝', value: '1.05', role: 'times' },
    ])
    expect(explain(chosen.state, sampleIds.innerPockets, 'coefficient')?.result.value).toBe('1.029')
  })

  it('is the same whatever the order of the tables', () => {
    const turned = chosen.commit('调换', setFields('coefficient-table', 'fabric', { order: 'Zz' }))
    expect(readCoefficientTables(turned.state).map(({ name }) => name)).toEqual(['面料', '批量'])
    expect(rowOf(turned).baselineDigest).toBe(rowOf(chosen).baselineDigest)
  })

  it('stands before its style, and may leave a table out', () => {
    const out = chosen.commit('这一行不用', chooseBand(sampleIds.innerPockets, 'batch', noBand))
    expect(rowOf(out)).toMatchObject({ coefficient: '1.05', computedYuan: '0.218' })
    const back = out.commit('跟这一款', chooseBand(sampleIds.innerPockets, 'batch', null))
    expect(rowOf(back).baselineDigest).toBe(rowOf(chosen).baselineDigest)
  })

  it('holds for a line that is only coming into the style', () => {
    // 66 × 11.34 × 0.98 ÷ 3600 = 0.203742.
    expect(priceAtTerms(chosen.state, sampleIds.jacket, 'grade-1', d('66'))).toBe('0.204')
    expect(priceAtTerms(chosen.state, sampleIds.shirt, 'grade-1', d('66'))).toBe('0.208')
  })

  it('is recomputed exactly, figure by figure and act by act', () => {
    const locked = lockLine(chosen, sampleIds.innerPockets, '0.215')
    expect(checkFigures(locked.state).findings).toEqual([])
    expect(checkActs(locked.changes, locked.state)).toEqual([])
  })

  it('never counts a band that is gone as 1', () => {
    const gone = chosen.commit('移除', setFields('coefficient-band', 'silk', { removed: true }))
    expect(rowOf(gone)).toMatchObject({ computedYuan: null, problems: [{ code: 'no-band' }] })
    const unwritten = chosen.commit('空着', setFields('coefficient-band', 'silk', { coefficient: null }))
    expect(rowOf(unwritten).computedYuan).toBeNull()
  })
})

describe('a lock', () => {
  const locked = lockLine(chosen, sampleIds.innerPockets, '0.215')

  it.each([
    ['a coefficient', setFields('coefficient-band', 'silk', { coefficient: d('1.06') })],
    ['a band', chooseBand(sampleIds.jacket, 'batch', 'small')],
    ['where a band begins', setFields('coefficient-band', 'large', { from: d('200') })],
    ['a table that is gone', setFields('coefficient-table', 'fabric', { removed: true })],
  ])('is 需复测 when %s changes, and keeps its price', (_, change) => {
    expect(rowOf(locked)).toMatchObject({ toRemeasure: false, priceYuan: '0.215' })
    expect(rowOf(locked.commit('改', change))).toMatchObject({ toRemeasure: true, priceYuan: '0.215' })
  })

  it('stands when a table is added that nobody has chosen from, or is called otherwise', () => {
    const more = locked.commit(
      '加一张',
      setFields('coefficient-table', 'size', { name: '尺码', bandsBy: 'word', order: 'a2' }),
      setFields('coefficient-table', 'batch', { name: '批量系数' }),
    )
    expect(rowOf(more).toRemeasure).toBe(false)
  })

  it('says what changed', () => {
    const table = gapTable(chosen.state, sampleIds.jacket)
    const before = table.ok ? table.value.lines[0]?.baseline : undefined
    const after = gapTable(
      chosen.commit('改', setFields('coefficient-band', 'silk', { coefficient: d('1.06') })).state,
      sampleIds.jacket,
    )
    const now = after.ok ? after.value.lines[0]?.baseline : undefined
    if (!before || !now) throw new Error('no baseline')
    expect(
      findBaselineDifferences(
        { computedYuan: d('0.214'), baselineDigest: before.digest, baseline: before.figures },
        { computedYuan: d('0.216'), baselineDigest: now.digest, baseline: now.figures },
      ),
    ).toEqual([
      {
        what: 'line-coefficients',
        before: '批量 100 件起 0.98、面料 真丝 1.05',
        after: '批量 100 件起 0.98、面料 真丝 1.06',
      },
      { what: 'computed-price', before: '0.214', after: '0.216' },
    ])
  })

  const ids = () => {
    let count = 0
    return () => `new-${String((count += 1))}`
  }

  it('is carried into a copied style with the bands it was made with', () => {
    const copied = locked.commit(
      '复制',
      ...copyStyle(locked.state, {
        fromProductId: sampleIds.jacket,
        productId: 'copy',
        title: { name: '新款', code: 'X14-06', version: '1' },
        earlier: readPricedLine,
        newId: ids(),
      }),
    )
    expect(rowOf(copied, 'copy')).toMatchObject({ toRemeasure: false, priceYuan: '0.215' })
    expect(rowOf(copied, 'copy').lock).not.toBeNull()
  })

  it('is carried into a style that chose another band: the line keeps its own', () => {
    const other = locked.commit('另一款', chooseBand(sampleIds.shirt, 'batch', 'small'))
    const taken = other.commit(
      '取一行',
      ...takeLines(other.state, {
        productId: sampleIds.shirt,
        index: 0,
        from: operationsOf(other.state, sampleIds.jacket),
        earlier: readPricedLine,
        newId: ids(),
      }),
    )
    expect(rowOf(taken, sampleIds.shirt)).toMatchObject({
      toRemeasure: false,
      coefficient: '1.029',
      priceYuan: '0.215',
    })
  })
})
