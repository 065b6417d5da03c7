import { later } from '../../dates/instant-distance.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { copyStyle } from '../products/copy-style.ts'
import { editCard } from '../products/edit-card.ts'
import { operationsOf } from '../products/operation-rows.ts'
import { readPricedLine } from '../pricing/earlier-line.ts'
import { setFields } from '../write.ts'
import { tshirtId } from './list-operations.ts'
import { measureBySheet } from './measure-operations.ts'
import { negotiateLines } from './negotiate-lines.ts'
import type { Script } from './script.ts'
import { studyBegins } from './story-time.ts'

export const copyId = 'product-t14-28'

/** Rows of which the way of working changed, how, and the mean of the invented readings in hundredths of a second. */
const changed = [
  [7, '领口改压双明线', 1305],
  [9, '袖口改卷宽边，多折一道', 1565],
  [12, '袖窿明线改走两道', 1570],
] as const

/** A new style is a copy: thirteen lines keep time and price, three are timed and talked over, one sheet confirms it. */
export function copyTheStyle(script: Script): void {
  script.commit('2014-10-13T01:00:00.000Z', '从 T14-21 复制新款 T14-28', [
    ...copyStyle(script.state(), {
      fromProductId: tshirtId,
      productId: copyId,
      title: { code: 'T14-28', name: '圆领 T 恤', version: '1' },
      earlier: readPricedLine,
      newId: script.newId,
    }),
  ])
  for (const [index, [row, content, mean]] of changed.entries()) {
    const operation = operationsOf(script.state(), copyId)[row - 1]
    if (operation === undefined) throw new Error('the demonstration lost a copied line')
    script.commit(
      later('2014-10-13T02:00:00.000Z', { minutes: 5 * index }),
      `改方法 ${operation.name ?? ''}`,
      [...editCard(script.state(), operation.id, 'content', content)],
    )
    const plan = {
      operationId: operation.id,
      workerCode: 'W-11',
      at: studyBegins('2014-10-14T02:00:00.000Z', index),
      rating: '100',
    }
    measureBySheet(script, plan, mean)
  }
  negotiateLines(
    script,
    copyId,
    [{ on: '2014-10-16', form: 'face-to-face', union: '0.002', employer: '0.000' }],
    new Map([[7, decimalLiteral('0.002')]]),
  )
  script.commit('2014-10-17T01:00:00.000Z', '填写新品确认单', [
    setFields('confirmation', copyId, {
      number: 'QR-2014-07',
      annexNumber: decimalLiteral('7'),
      measuredOn: '2014-10-14',
      negotiatedOn: '2014-10-16',
      effectiveOn: '2014-10-20',
      signedOn: '2014-10-17',
      trialDays: decimalLiteral('10'),
    }),
  ])
}
