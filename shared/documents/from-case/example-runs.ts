import type { PriceExample } from '../../agreement/price-example.ts'
import { paper } from '../public-text.ts'
import { bound, text, type Run, type Runs } from '../run.ts'
import { madeText, recordText } from './public-field.ts'

const agreedRuns = ({ adjustmentYuan, agreedYuan }: PriceExample): Runs => {
  const price: readonly Run[] = [text(paper`，计件单价为`), bound(madeText(agreedYuan)), text(paper`元`)]
  if (adjustmentYuan === null) return [text(paper`；没有调整额`), ...price]
  const act = adjustmentYuan.startsWith('-') ? paper`；减调整额` : paper`；加调整额`
  return [text(act), bound(madeText(adjustmentYuan.slice(1))), text(paper`元`), ...price]
}

/**
 * 第11行，一级：66×11.34×1.00÷3600＝0.2079，舍入为0.208元；没有调整额，计件单价为0.208元. A made one says that it is
 * made, and that it stands in no table.
 */
export function exampleRuns(example: PriceExample): Runs {
  const { row, seconds, baseHourlyYuan, coefficient, lineCoefficients } = example
  const factors = [seconds, baseHourlyYuan, coefficient, ...lineCoefficients].join('×')
  const grade = recordText('work-grade', example.grade)
  const place =
    row === null
      ? paper`本表没有得数正好在中间的行，另假设一例（不是本表的行），${grade}：`
      : paper`第${madeText(row)}行，${grade}：`
  return [
    text(place),
    text(madeText(`${factors}÷3600＝`)),
    bound(madeText(example.exactYuan)),
    text(example.tie ? paper`，正好在中间，舍入为` : paper`，舍入为`),
    bound(madeText(example.computedYuan)),
    text(paper`元`),
    ...(row === null ? [] : agreedRuns(example)),
  ]
}
