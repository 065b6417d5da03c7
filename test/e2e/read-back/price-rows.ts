/** The columns that screen and paper share, under the names of the paper. */
export const columns = [
  '序号',
  '工序',
  '工序等级',
  '标准工时',
  '产量定额',
  '计算单价',
  '协商调整额',
  '计件单价',
  '8小时计件收入',
  '来源',
] as const

export type Column = (typeof columns)[number]

/** One line of a table; a paper that has no such column says nothing of it. */
export type PriceRow = Readonly<Partial<Record<Column, string>>>

export type PriceTotals = { readonly seconds: string; readonly computed?: string; readonly price: string }

export type PriceSheet = {
  /** Where it was read: named when something differs. */
  readonly where: string
  readonly rows: readonly PriceRow[]
  readonly totals: PriceTotals
  /** A workbook keeps values, their decimals are the look of the cell; text shows every digit. */
  readonly digits: 'as-written' | 'by-value'
}

/** One minus for the three that are in use; an adjustment of nothing is the dash of the paper. */
export function plainFigure(text: string): string {
  const plain = text
    .trim()
    .replace(/^[−－]/u, '-')
    .replace(/^[+＋]/u, '')
  return plain === '' ? '—' : plain
}

export const plainAdjustment = (text: string): string => {
  const plain = plainFigure(text)
  return /[1-9]/.test(plain) ? plain : '—'
}

/** `卷袖口边（对）`: the paper adds the counting unit of a line that differs from the head of the table. */
export const plainName = (text: string): string => text.replace(/（[^（）]+）$/u, '').trim()

/** `本次测时 未测够` on screen is `本次测时（未测够）` on paper. */
const plainSource = (text: string): string => text.replace(/[\s（）]/gu, '')

const tidied: Readonly<Partial<Record<Column, (text: string) => string>>> = {
  工序: plainName,
  来源: plainSource,
  标准工时: plainFigure,
  产量定额: plainFigure,
  计算单价: plainFigure,
  协商调整额: plainAdjustment,
  计件单价: plainFigure,
  '8小时计件收入': plainFigure,
}

/** A line from the cells of a table, in the order of these columns; null skips a cell. */
export function priceRow(names: readonly (Column | null)[], cells: readonly string[]): PriceRow {
  const entries = names.flatMap((name, index) => {
    if (name === null) return []
    const text = cells[index] ?? ''
    return [[name, tidied[name]?.(text) ?? text.trim()] as const]
  })
  return Object.fromEntries(entries)
}
