import { placeOfLine, type ReadEarlierLine } from '../products/earlier-line.ts'
import { pricedTable } from './priced-table.ts'

/**
 * What an earlier style says of one of its lines: the time as it is printed, the price that was agreed or computed,
 * and the act that agreed it. A line whose baseline no longer holds brings no act along.
 */
export const readPricedLine: ReadEarlierLine = (state, operation) => {
  const table = pricedTable(state, operation.productId ?? '')
  const row = table.ok ? table.value.rows.find((one) => one.operation.id === operation.id) : undefined
  return {
    where: placeOfLine(state, operation),
    standardSeconds: row?.time.statedSeconds ?? operation.givenSeconds ?? null,
    priceYuan: row?.priceYuan ?? operation.currentPriceYuan ?? null,
    thinStudies: row?.time.lacks.map(({ studyId }) => studyId) ?? [],
    lockId: row === undefined || row.toRemeasure ? null : (row.lock?.id ?? null),
  }
}
