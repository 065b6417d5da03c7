import { expect, type Page } from '@playwright/test'
import { goToStep } from '../steps/go-to-step.ts'
import { priceRow, type PriceRow, type PriceSheet } from './price-rows.ts'

const cellsOf = (rows: readonly Element[]): string[][] =>
  rows.map((row) => (row instanceof HTMLTableRowElement ? [...row.cells].map((cell) => cell.innerText) : []))

/** 定额与工价 of one style as it stands on the screen: its lines and its foot. */
async function readPriceTable(page: Page, style: string) {
  await goToStep(page, 'pricing')
  const table = page.getByRole('table', { name: '定额与工价' })
  const group = table.getByRole('rowgroup', { name: style, exact: true })
  await expect(group).toBeVisible()
  const [, ...lines] = await group.getByRole('row').evaluateAll(cellsOf)
  const figureOf = async (words: string) => {
    const [cells = []] = await table.getByRole('row', { name: new RegExp(`^${words}`) }).evaluateAll(cellsOf)
    return cells.find((text) => /^\d+\.\d+$/.test(text.trim()))?.trim() ?? ''
  }
  return { lines, totals: { seconds: await figureOf('整件工时'), price: await figureOf('整件工价') } }
}

/** 双方报价: what was computed, what was agreed beside it. */
async function readTalks(page: Page): Promise<readonly (readonly string[])[]> {
  await goToStep(page, 'bargaining')
  const table = page.getByRole('table', { name: '双方报价' })
  await expect(table).toBeVisible()
  const rows = await table.getByRole('row').evaluateAll(cellsOf)
  return rows.filter(([number = '']) => /^\d+$/.test(number.trim()))
}

/** Where lines are counted in different units, each says its own after its name: 卷袖口边 按对. */
const nameOnly = (cell: string): string => cell.replace(/\s*按[^按]{1,8}$/u, '').trim()

/** Every figure of every locked line, from the two tables that show it; where both do, they agree. */
export async function readScreen(page: Page, style: string): Promise<PriceSheet> {
  const { lines, totals } = await readPriceTable(page, style)
  const talks = await readTalks(page)
  const rows = lines.map((cells, index): PriceRow => {
    const [
      number = '',
      name = '',
      grade = '',
      source = '',
      seconds = '',
      ,
      quota = '',
      ,
      price = '',
      income = '',
    ] = cells
    const [talkNumber, talkCell = '', , computed = '', , , , , adjustment = '', agreed = ''] =
      talks[index] ?? []
    const talkName = nameOnly(talkCell)
    expect(talkNumber?.trim()).toBe(number.trim())
    expect(name).toContain(talkName)
    expect(agreed.trim()).toBe(price.trim())
    return priceRow(
      [
        '序号',
        '工序',
        '工序等级',
        '来源',
        '标准工时',
        '产量定额',
        '计算单价',
        '协商调整额',
        '计件单价',
        '8小时计件收入',
      ],
      [number, talkName, grade, source, seconds, quota, computed, adjustment, price, income],
    )
  })
  return { where: '屏幕', rows, totals, digits: 'as-written' }
}
