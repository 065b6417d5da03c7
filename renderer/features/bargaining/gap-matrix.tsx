import { useMemo } from 'react'
import { plotHalfWidth, type PlottedPrice } from '../../../shared/bargaining/plot-scale.ts'
import { sides } from '../../../shared/bargaining/side.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { shownPrice, type GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { mostDecimals } from '../../components/column-decimals.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import { GapMatrixFoot, GapMatrixHead } from './gap-matrix-edges.tsx'
import { GapRow } from './gap-row.tsx'
import type { Matrix } from './use-matrix.ts'
import './gap-matrix.css'

type GapMatrixProps = {
  readonly table: GapTable
  readonly matrix: Matrix
  /** The figure of the line in hand that is being explained. */
  readonly explained: ExplainedFigure | undefined
  readonly onExplain: (operationId: string, figure: ExplainedFigure) => void
}

const plotted = (line: GapLine): readonly PlottedPrice[] => {
  const { computedYuan } = line
  if (computedYuan === null) return []
  return sides.flatMap((side) => {
    const priceYuan = shownPrice(line, side)
    return priceYuan === null ? [] : [{ priceYuan, computedYuan }]
  })
}

/** The matrix of the talks: a line an operation, both sides, what is between them and what is agreed. */
export function GapMatrix({ table, matrix, explained, onExplain }: GapMatrixProps) {
  const decimals = mostDecimals(
    table.lines.map(({ currentYuan }) => currentYuan),
    table.terms.priceRounding.scale,
  )
  const halfWidth = useMemo(() => plotHalfWidth(table.lines.flatMap(plotted)), [table])
  return (
    <div className="gap-matrix">
      <DataTable label="双方报价" rows="dense">
        <GapMatrixHead />
        <tbody>
          {matrix.shown.map((line) => (
            <GapRow
              key={line.operationId}
              table={table}
              line={line}
              matrix={matrix}
              halfWidth={halfWidth}
              currentDecimals={decimals}
              explained={matrix.line === line ? explained : undefined}
              onExplain={onExplain}
            />
          ))}
        </tbody>
        <GapMatrixFoot table={table} currentDecimals={decimals} />
      </DataTable>
    </div>
  )
}
