import { describe, expect, test } from 'vitest'
import { explain, type ExplainedFigure } from '../../../../shared/case/pricing/explain.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { recompute } from '../../../../shared/derivation/recompute.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../sample-case.ts'
import { lockLine } from './lock-line.ts'
import { distributions } from '../../../../shared/measurement/statistics/distributions.ts'

const figures = [
  'standard-time',
  'output-quota',
  'hourly-standard',
  'computed-price',
  'price',
  'shift-income',
  'monthly-equivalent',
  'floor',
] as const satisfies readonly ExplainedFigure[]
const priced = [sampleIds.innerPockets, sampleIds.sideSeam, sampleIds.collar]
const sample = buildSampleCase()
const agreed = lockLine(lockLine(sample, sampleIds.sideSeam, '0.110'), sampleIds.collar, '0.060')

const figureOf = ({ state }: SampleCase, id: string, figure: ExplainedFigure) =>
  explain(state, id, figure)?.result.value

describe.each([
  ['computed', sample],
  ['agreed', agreed],
])('every figure of a %s case', (_, one) => {
  test.each(priced.flatMap((id) => figures.map((figure) => [id, figure] as const)))(
    '%s %s is redone from its leaves',
    (id, figure) => {
      const derivation = explain(one.state, id, figure)
      if (derivation === null) throw new Error('no derivation')
      expect(recompute(derivation, distributions)).toEqual({
        figure: derivation.result.value,
        differences: [],
      })
    },
  )

  test('is the figure of the table', () => {
    for (const productId of [sampleIds.jacket, sampleIds.shirt]) {
      const table = pricedTable(one.state, productId)
      if (!table.ok) throw new Error('no table')
      for (const row of table.value.rows) {
        const shown = {
          'standard-time': row.time.seconds,
          'output-quota': row.quotaPieces,
          'computed-price': row.computedYuan,
          price: row.priceYuan,
          'shift-income': row.shiftIncomeYuan,
          'monthly-equivalent': row.monthlyYuan,
          floor: row.floorYuan,
        } as const
        for (const figure of figures)
          if (figure !== 'hourly-standard')
            expect(figureOf(one, row.operation.id, figure) ?? null).toBe(shown[figure])
      }
    }
  })
})

test('an agreed price leads through its adjustment to the computed one, from the price and from what rests on it', () => {
  for (const figure of ['price', 'shift-income', 'monthly-equivalent'] as const) {
    const words = JSON.stringify(explain(agreed.state, sampleIds.sideSeam, figure))
    expect(words).toContain('"negotiated-adjustment"')
    expect(words).toContain('"reading"')
  }
  const computed = JSON.stringify(explain(agreed.state, sampleIds.sideSeam, 'computed-price'))
  expect(computed).not.toContain('"negotiated-adjustment"')
})

test('a locked price is explained also when its time no longer stands', () => {
  const changed = agreed.commit(
    '改方法',
    setFields('method-card', sampleIds.sideSeam, { content: '五线包缝' }),
  )
  expect(figureOf(changed, sampleIds.sideSeam, 'standard-time')).toBeUndefined()
  expect(figureOf(changed, sampleIds.sideSeam, 'price')).toBe('0.110')
  const table = pricedTable(changed.state, sampleIds.shirt)
  expect(table.ok && table.value.rows[0]).toMatchObject({ toRemeasure: true, priceYuan: '0.110' })
})

test('after the hourly standard changed, the agreed price stands and its line is to be measured against it again', () => {
  const changed = agreed.commit(
    '改标准',
    setFields('terms', 'terms', { baseHourlyYuan: decimalLiteral('12') }),
  )
  expect(figureOf(changed, sampleIds.collar, 'price')).toBe('0.060')
  const derivation = explain(changed.state, sampleIds.collar, 'price')
  expect(derivation?.inputs[0]).toMatchObject({ name: 'piece-rate', value: '0.063' })
  expect(derivation?.inputs[0]?.from).toBeUndefined()
  const table = pricedTable(changed.state, sampleIds.shirt)
  expect(table.ok && table.value.rows[1]).toMatchObject({ toRemeasure: true, computedYuan: '0.067' })
})

test('nothing is explained where nothing is', () => {
  expect(explain(sample.state, sampleIds.cuffs, 'price')).toBeNull()
  expect(explain(sample.state, 'nobody', 'price')).toBeNull()
  expect(figureOf(sample, sampleIds.cuffs, 'hourly-standard')).toBe('11.34')
})
