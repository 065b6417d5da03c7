import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { joinRuns } from '../join-runs.ts'
import { paper, type PublicText } from '../public-text.ts'
import { madeText, recordText } from './public-field.ts'

type UsedBand = {
  readonly table: string
  readonly band: string
  readonly coefficient: string
  readonly rows: number[]
}

/** The bands that the rows of a table take, each with its rows; in the order in which they are met. */
function usedBands({ rows }: PricedTable): readonly UsedBand[] {
  const used = new Map<string, UsedBand>()
  for (const [index, { coefficients }] of rows.entries())
    for (const { tableId, table, band, coefficient } of coefficients) {
      const key = JSON.stringify([tableId, band])
      const known = used.get(key) ?? { table, band, coefficient, rows: [] }
      used.set(key, known)
      known.rows.push(index + 1)
    }
  return [...used.values()]
}

/**
 * 系数为所用各档系数的连乘积：批量500件起0.98（第1至3行）；面料真丝1.05（第2行）. Null where no table applies, so that
 * nothing is printed about one.
 */
export function usedCoefficients(table: PricedTable): PublicText | null {
  const used = usedBands(table)
  if (used.length === 0) return null
  const bands = used.map(({ table: name, band, coefficient, rows }) => {
    const words = `${recordText('coefficient-table', name)}“${recordText('coefficient-band', band)}”`
    return `${words}${coefficient}（第${joinRuns(rows, String)}行）`
  })
  const plain = table.rows.some(({ coefficients }) => coefficients.length === 0)
  const dash = plain ? paper`；“—”表示不用系数表` : paper``
  return paper`系数为所用各档系数的连乘积，不舍入：${madeText(bands.join('；'))}${dash}。`
}
