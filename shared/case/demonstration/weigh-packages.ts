import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { setCoefficient } from '../pricing/impact/impact-records.ts'
import { setFields } from '../write.ts'
import { operationIdOf, tshirtId } from './list-operations.ts'
import { tshirtOperations } from './operations.data.ts'
import { placeLines } from '../../product/order-keys.ts'
import type { Script } from './script.ts'
import { gradeIdOf } from './set-terms.ts'

const paces = [
  ['0.8', '2'],
  ['1', '6'],
  ['1.2', '2'],
] as const

/** Ten people make about twenty thousand T-shirts in a month of 174 hours at these times. */
const piecesPerMonth = decimalLiteral('20000')

const keys = placeLines([], 0, paces.length).keys

/** 方案影响 before the first round: invented volumes, paces and two packages, all of it 示例数据. */
export function weighPackages(script: Script): void {
  script.commit('2014-06-20T01:00:00.000Z', `按每月 ${piecesPerMonth} 件成衣填 16 道工序的件数`, [
    ...tshirtOperations.map((_, index) =>
      setFields('monthly-volume', operationIdOf(index + 1), { pieces: piecesPerMonth }),
    ),
    setFields('impact-assumptions', tshirtId, {
      on: '2014-06-20',
      reference: '示例数据：编出来的月产量和人数',
    }),
  ])
  script.commit('2014-06-20T01:05:00.000Z', '填速度分布', [
    ...paces.map(([pace, workers], index) =>
      setFields('pace-band', `t14-21-pace-${String(index + 1)}`, {
        productId: tshirtId,
        pace: decimalLiteral(pace),
        workers: decimalLiteral(workers),
        order: keys[index] ?? null,
      }),
    ),
  ])
  script.commit('2014-06-20T01:10:00.000Z', '加两个方案', [
    setFields('pay-package', 't14-21-package-1', {
      productId: tshirtId,
      name: '方案一',
      start: 'hourly-standard',
      baseHourlyYuan: decimalLiteral('11.80'),
      order: keys[0] ?? null,
    }),
    setCoefficient('t14-21-package-1', gradeIdOf('二级'), decimalLiteral('1.15')),
    setFields('pay-package', 't14-21-package-2', {
      productId: tshirtId,
      name: '方案二',
      start: 'current-price',
      raiseRatio: decimalLiteral('0.05'),
      additionYuan: decimalLiteral('0.001'),
      order: keys[1] ?? null,
    }),
  ])
}
