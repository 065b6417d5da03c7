import { useMemo, type ClipboardEvent } from 'react'
import { plotHalfWidth, type PlottedPrice } from '../../../shared/bargaining/plot-scale.ts'
import { sides } from '../../../shared/bargaining/side.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { shownPrice, type GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { mostDecimals } from '../../components/column-decimals.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import { isTablePaste } from '../products/sheet/pasted-column.ts'
import { GapMatrixFoot, GapMatrixHead } from './gap-matrix-edges.tsx'
import { GapRow } from './gap-row.tsx'
import { lineUnit, unitOf } from './line-unit.ts'
import type { Matrix } from './use-matrix.ts'
import './gap-matrix.css'

type GapMatrixProps = {
  readonly table: GapTable
  readonly matrix: Matrix
  /** Of the product: a line that names none is counted in it. */
  readonly productUnit: string
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
export function GapMatrix({ table, matrix, productUnit, explained, onExplain }: GapMatrixProps) {
  const decimals = mostDecimals(
    table.lines.map(({ currentYuan }) => currentYuan),
    table.terms.priceRounding.scale,
  )
  const headUnit = lineUnit(table, productUnit)
  const halfWidth = useMemo(() => plotHalfWidth(table.lines.flatMap(plotted)), [table])
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    // In a cell that is being typed in, a single figure is pasted among its digits as always.
    if (text.trim() === '' || (matrix.edit !== undefined && !isTablePaste(text))) return
    event.preventDefault()
    matrix.paste(text)
  }
  return (
    <div className="gap-matrix" onPaste={paste}>
      <DataTable label="双方报价" rows="dense">
        <GapMatrixHead />
        <tbody>
          {matrix.shown.map((line) => (
            <GapRow
              key={line.operationId}
              table={table}
              line={line}
              matrix={matrix}
              countingUnit={unitOf(line, productUnit)}
              headUnit={headUnit}
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
