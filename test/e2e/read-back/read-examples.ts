import type { PriceSheet } from './price-rows.ts'

/** `附件一第1行，一级：12.6×11.34×1.00÷3600＝0.03969，舍入为0.040元；…，计件单价为0.039元。` */
const example =
  /附件一第(\d+)行，([一二三]级)：([\d.]+)×11\.34×([\d.]+)÷3600＝[\d.]+…?，舍入为([\d.]+)元；[^。]*?计件单价为([\d.]+)元/gu

export type WorkedExample = {
  readonly line: string
  readonly grade: string
  readonly seconds: string
  readonly computed: string
  readonly price: string
}

export const readExamples = (text: string): readonly WorkedExample[] =>
  [...text.matchAll(example)].map(([, line = '', grade = '', seconds = '', , computed = '', price = '']) => ({
    line,
    grade,
    seconds,
    computed,
    price,
  }))

/** The same lines as the screen shows them. */
export const examplesOnScreen = (
  { rows }: PriceSheet,
  examples: readonly WorkedExample[],
): readonly WorkedExample[] =>
  examples.map(({ line }) => {
    const row = rows.find(({ 序号 }) => 序号 === line) ?? {}
    return {
      line,
      grade: row.工序等级 ?? '',
      seconds: row.标准工时 ?? '',
      computed: row.计算单价 ?? '',
      price: row.计件单价 ?? '',
    }
  })
