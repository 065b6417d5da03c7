import { recompute } from '../../derivation/recompute.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { explain, type ExplainedFigure } from '../pricing/explain.ts'
import { readLineError } from '../pricing/line-error.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import { listRecords } from '../read.ts'
import type { VerifyFinding } from './finding.ts'
import { distributions } from '../../measurement/statistics/distributions.ts'

type ShownFigure = (row: PricedOperation, state: FoldState) => string | null

const shownFigure: Readonly<Record<ExplainedFigure, ShownFigure>> = {
  'standard-time': ({ time }) => time.seconds,
  'output-quota': ({ quotaPieces }) => quotaPieces,
  'hourly-standard': () => null,
  coefficient: ({ coefficient }) => coefficient,
  'computed-price': ({ computedYuan }) => computedYuan,
  price: ({ priceYuan }) => priceYuan,
  'shift-income': ({ shiftIncomeYuan }) => shiftIncomeYuan,
  'monthly-equivalent': ({ monthlyYuan }) => monthlyYuan,
  floor: ({ floorYuan }) => floorYuan,
  'time-error': ({ operation }, state) => readLineError(state, operation.id)?.relative ?? null,
  // Beside the price it stands rounded for the eye; what it is made from is checked by the line before.
  'price-error': () => null,
}

export type CheckedFigures = { readonly count: number; readonly findings: readonly VerifyFinding[] }

/** Recomputes every figure of every line from the leaves of its own derivation. */
export function checkFigures(state: FoldState): CheckedFigures {
  let count = 0
  const findings: VerifyFinding[] = []
  for (const product of listRecords(state, 'product')) {
    const table = pricedTable(state, product.id)
    for (const row of table.ok ? table.value.rows : [])
      for (const figure of Object.keys(shownFigure) as ExplainedFigure[]) {
        const given = shownFigure[figure](row, state)
        if (given === null) continue
        const derivation = explain(state, row.operation.id, figure)
        const recomputed = derivation === null ? '—' : (recompute(derivation, distributions).figure ?? '—')
        count += 1
        if (recomputed !== given)
          findings.push({
            kind: 'figure',
            at: row.operation.name ?? row.operation.id,
            what: figure,
            given,
            recomputed,
          })
      }
  }
  return { count, findings }
}
