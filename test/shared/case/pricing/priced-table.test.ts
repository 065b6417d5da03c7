import { expect, test } from 'vitest'
import { hourlyBelowFloor, readFloorRule } from '../../../../shared/case/pricing/below-floor.ts'
import { pricedTable, type PricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { priceRise } from '../../../../shared/case/pricing/price-rise.ts'
import { readPricingStep } from '../../../../shared/case/steps/pricing-step.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { buildSampleCase, emptyCase, sampleIds, termsOperations, type SampleCase } from '../sample-case.ts'
import { lockLine } from './lock-line.ts'

const sample = buildSampleCase()

const tableOf = ({ state }: SampleCase, productId: string = sampleIds.shirt): PricedTable => {
  const table = pricedTable(state, productId)
  if (!table.ok) throw new Error(JSON.stringify(table.problems))
  return table.value
}

test('the two published lines: 66 s is 0.208 yuan, 436 a shift, 90.69 for eight hours', () => {
  expect(tableOf(sample, sampleIds.jacket).rows[0]).toMatchObject({
    quotaPieces: '436',
    computedYuan: '0.208',
    shiftIncomeYuan: '90.69',
    monthlyYuan: '1974.11',
  })
})

test('a measured line, a carried-over line of the second grade, and one without a time', () => {
  const [seam, collar, cuffs] = tableOf(sample).rows
  expect(seam).toMatchObject({ quotaPieces: '842', priceYuan: '0.108', shiftIncomeYuan: '90.94' })
  expect(seam?.time).toMatchObject({ source: 'measured', seconds: '34.2' })
  expect(collar).toMatchObject({ priceYuan: '0.063', precision: null })
  expect(cuffs).toMatchObject({ priceYuan: null, quotaPieces: null, belowFloor: false })
})

test('the foot is the sum of its column, each line times its count per garment', () => {
  expect(tableOf(sample)).toMatchObject({
    totalSeconds: { sum: '52.4' },
    totalPriceYuan: { sum: '0.171' },
    countsDiffer: false,
  })
  const twice = sample.commit(
    '每件两个',
    setFields('operation', sampleIds.collar, { countPerGarment: decimalLiteral('2') }),
  )
  expect(tableOf(twice)).toMatchObject({
    totalSeconds: { sum: '70.6' },
    totalPriceYuan: { sum: '0.234' },
    countsDiffer: true,
  })
})

test('a lock keeps the computed price beside the agreed one', () => {
  const locked = tableOf(lockLine(sample, sampleIds.sideSeam, '0.110'))
  expect(locked.rows[0]).toMatchObject({ computedYuan: '0.108', priceYuan: '0.110', toRemeasure: false })
  expect(locked).toMatchObject({
    totalComputedYuan: { sum: '0.171' },
    totalAdjustmentYuan: { sum: '0.002' },
    totalPriceYuan: { sum: '0.173' },
  })
})

test('below the floor line is advice with the hour it yields', () => {
  const rule = readFloorRule(tableOf(sample).terms)
  expect(rule).toMatchObject({ hourlyYuan: '10.46', confidence: 'medium' })
  const [seam] = tableOf(lockLine(sample, sampleIds.sideSeam, '0.098')).rows
  expect(seam).toMatchObject({ belowFloor: true, floorYuan: '0.100' })
  expect(seam === undefined ? null : hourlyBelowFloor(seam)).toBe('10.32')
  const [fair] = tableOf(sample).rows
  expect(fair === undefined ? null : hourlyBelowFloor(fair)).toBeNull()
})

test('where no rule is in force nothing is compared', () => {
  const nowhere = sample.commit('换地点', setFields('terms', 'terms', { place: 'CN' }))
  expect(readFloorRule(tableOf(nowhere).terms)).toBeNull()
  expect(tableOf(nowhere).rows[0]).toMatchObject({ floorYuan: null, belowFloor: false, priceYuan: '0.108' })
})

test.each([
  ['0.108', '0.098', '10.2'],
  ['0.098', '0.108', '-9.3'],
  ['0.200', '0.200', '0.0'],
  ['0.1001', '0.1000', '0.1'],
  ['0.0005', '0.4000', '-99.9'],
])('%s against %s is %s percent', (price, current, percent) => {
  expect(priceRise(decimalLiteral(price), decimalLiteral(current))).toBe(percent)
})

test('without a current price there is no rise', () => {
  expect(priceRise(decimalLiteral('0.1'), null)).toBeNull()
  expect(priceRise(null, decimalLiteral('0.1'))).toBeNull()
  expect(priceRise(decimalLiteral('0.1'), decimalLiteral('0.000'))).toBeNull()
})

test('the step counts priced lines and names what they lack', () => {
  expect(readPricingStep(sample.state, sampleIds.shirt)).toEqual({
    step: 'pricing',
    started: true,
    done: 2,
    total: 3,
    grades: 3,
    missing: [{ code: 'no-time', at: sampleIds.cuffs, row: 3 }],
  })
  expect(readPricingStep(sample.state, sampleIds.jacket)).toMatchObject({ done: 1, total: 1, missing: [] })
  const ungraded = sample.commit(
    '去掉等级',
    setFields('operation', sampleIds.innerPockets, { gradeId: null }),
  )
  expect(readPricingStep(ungraded.state, sampleIds.jacket).missing).toEqual([
    { code: 'no-grade', at: sampleIds.innerPockets, row: 1 },
  ])
  const noTerms = sample.commit('去掉班时', setFields('terms', 'terms', { shiftHours: null }))
  expect(readPricingStep(noTerms.state, sampleIds.jacket)).toMatchObject({
    started: false,
    missing: [{ code: 'terms-open' }],
  })
  expect(readPricingStep(emptyCase().commit('规则', ...termsOperations()).state, undefined)).toMatchObject({
    started: false,
    total: 0,
  })
})
