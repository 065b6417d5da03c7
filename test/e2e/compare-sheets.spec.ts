import { expect, test } from '@playwright/test'
import { compareSheets } from './read-back/compare-sheets.ts'
import { plantDigit } from './read-back/plant-digit.ts'
import { priceRow, type PriceSheet } from './read-back/price-rows.ts'

const columns = ['序号', '工序', '标准工时', '计算单价', '协商调整额', '计件单价'] as const
const sheet = (
  where: string,
  rows: readonly (readonly string[])[],
  digits: PriceSheet['digits'],
): PriceSheet => ({
  where,
  rows: rows.map((cells) => priceRow(columns, cells)),
  totals: { seconds: '34.2', price: '0.155' },
  digits,
})
const screen = sheet(
  '屏幕',
  [
    ['1', '合肩缝', '15.3', '0.048', '0.000', '0.048'],
    ['2', '上袖', '18.9', '0.060', '−0.001', '0.059'],
  ],
  'as-written',
)
const paper = sheet(
  '纸',
  [
    ['1', '合肩缝', '15.3', '0.048', '—', '0.048'],
    ['2', '上袖（对）', '18.9', '0.060', '－0.001', '0.059'],
  ],
  'as-written',
)
const workbook = sheet(
  '表',
  [
    ['1', '合肩缝', '15.3', '0.048', '—', '0.048'],
    ['2', '上袖（对）', '18.9', '0.06', '-0.001', '0.059'],
  ],
  'by-value',
)

test('the comparison takes the signs of paper and screen for the same, and nothing else', () => {
  expect(compareSheets(screen, paper)).toEqual([])
  expect(compareSheets(screen, workbook)).toEqual([])
  expect(compareSheets(screen, { ...workbook, digits: 'as-written' })).toHaveLength(1)
  expect(compareSheets(screen, { ...paper, rows: paper.rows.slice(1) })).not.toEqual([])
})

test('the comparison names exactly the cell whose digit was changed', () => {
  expect(compareSheets(screen, plantDigit(paper, 1, '协商调整额'))).toEqual([
    { where: '纸', row: '2 上袖', column: '协商调整额', expected: '-0.001', found: '-0.002' },
  ])
  expect(compareSheets(screen, plantDigit(workbook, 0, '标准工时'))).toEqual([
    { where: '表', row: '1 合肩缝', column: '标准工时', expected: '15.3', found: '15.4' },
  ])
})
