import type { Column } from './price-rows.ts'

/** Columns that a price table has or has not, as its head says. */
export type TableHead = {
  readonly section: boolean
  readonly countingUnit: boolean
  readonly shiftIncome: boolean
  readonly round: boolean
}

/** From the words that stand in the head, however they are broken into lines. */
export function readHead(words: readonly string[]): TableHead {
  const has = (...names: readonly string[]) => words.some((word) => names.includes(word.replace(/\s/gu, '')))
  return {
    section: has('部位'),
    countingUnit: has('计价单位', '计价'),
    shiftIncome: words.some((word) => word.includes('计件收入')),
    round: has('达成轮次', '轮次'),
  }
}

/** Columns after the name of the operation, from left to right; null has no twin on the screen. */
export const columnsAfterName = (head: TableHead): readonly (Column | null)[] => [
  ...(head.countingUnit ? [null] : []),
  '工序等级',
  '标准工时',
  '产量定额',
  '计算单价',
  '协商调整额',
  '计件单价',
  ...(head.shiftIncome ? (['8小时计件收入'] as const) : []),
  '来源',
  ...(head.round ? [null] : []),
]

export const columnsOf = (head: TableHead): readonly (Column | null)[] => [
  '序号',
  ...(head.section ? [null] : []),
  '工序',
  ...columnsAfterName(head),
]

const totalWords = { seconds: '整件工时合计', price: '整件计件单价合计' } as const

/** The two lines at the foot of a table: their words first, then their figures. */
export function readTotals(lines: readonly (readonly string[])[]) {
  const figuresOf = (words: string): readonly string[] => {
    const line = lines.find((cells) => cells.join('').replace(/\s/gu, '').startsWith(words)) ?? []
    return line.map((cell) => cell.trim()).filter((cell) => /^\d+(\.\d+)?$/.test(cell))
  }
  const prices = figuresOf(totalWords.price)
  return {
    seconds: figuresOf(totalWords.seconds)[0] ?? '',
    computed: prices[0] ?? '',
    price: prices.at(-1) ?? '',
  }
}
