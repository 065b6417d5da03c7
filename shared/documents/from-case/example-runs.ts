import type { WorkedExample } from '../../case/agreement/worked-examples.ts'
import { decimalsOnPaper, displayExact } from '../../numbers/display.ts'
import { paper, type PublicText } from '../public-text.ts'
import { bound, text, type Run, type Runs } from '../run.ts'
import { madeText, recordText } from './public-field.ts'

const unsigned = (value: string): string => (value.startsWith('-') ? value.slice(1) : value)

const agreedRuns = ({ adjustmentYuan, priceYuan }: WorkedExample): Runs => {
  const price: readonly Run[] = [text(paper`，计件单价为`), bound(madeText(priceYuan)), text(paper`元`)]
  if (adjustmentYuan === null) return [text(paper`；没有调整额`), ...price]
  const act = adjustmentYuan.startsWith('-') ? paper`；减调整额` : paper`；加调整额`
  return [text(act), bound(madeText(unsigned(adjustmentYuan))), text(paper`元`), ...price]
}

/**
 * 第11行，一级：66×11.34×1.00÷3600＝0.2079，舍入为0.208元；没有调整额，计件单价为0.208元
 * `place` names the row; a made example says that the table has no tie.
 */
export function exampleRuns(example: WorkedExample, place: PublicText): Runs {
  const { seconds, baseHourlyYuan, coefficient, computedYuan } = example
  const grade = recordText('work-grade', example.gradeName)
  const sum = madeText(`${seconds}×${baseHourlyYuan}×${coefficient}÷3600`)
  const unrounded = madeText(displayExact(example.unrounded, decimalsOnPaper).text)
  const opening = example.row === null ? paper`附件一没有正好在中间的行，另举一例，` : paper`${place}，`
  return [
    text(paper`${opening}${grade}：${sum}＝`),
    bound(unrounded),
    text(example.tie ? paper`，正好在中间，舍入为` : paper`，舍入为`),
    bound(madeText(computedYuan)),
    text(paper`元`),
    ...(example.row === null ? [] : agreedRuns(example)),
  ]
}
