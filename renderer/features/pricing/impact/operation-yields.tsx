import type { ImpactFigure } from '../../../../shared/case/pricing/impact/explain-impact.ts'
import type { Impact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { Figure } from '../../../components/figure.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { mostDecimals, padded } from '../../../components/column-decimals.ts'
import { columnName } from './impact-words.ts'
import { isOpen, type Opened } from './opened.ts'

type OperationYieldsProps = {
  readonly impact: Impact
  readonly opened: Opened | undefined
  readonly onFigure: (columnKey: string, figure: ImpactFigure) => void
}

/** Per operation: what each column pays for a piece, and what an hour at 100 % yields at that price. */
export function OperationYields({ impact, opened, onFigure }: OperationYieldsProps) {
  const { columns, rows, terms } = impact
  const decimals = mostDecimals(
    columns.flatMap(({ pricesYuan }) => pricesYuan),
    terms.priceRounding.scale,
  )
  return (
    <section className="impact-card" aria-label="每道工序一小时得多少">
      <h3 className="impact-card-title">每道工序一小时得多少</h3>
      <p className="impact-part-why">100% 速度，元/时；左边灰色的是工价，元/件。</p>
      <div className="impact-yields">
        <DataTable label="每道工序一小时得多少" rows="dense">
          <thead>
            <tr>
              <th scope="col">工序</th>
              <th scope="col" className="data-table-number">
                标准工时 秒
              </th>
              <th scope="col" className="data-table-number">
                每月件数
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className="data-table-number">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ priced, volume }, place) => {
              const { id, name } = priced.operation
              return (
                <tr key={id}>
                  <th scope="row">
                    <span className="impact-row-number">{place + 1}</span> {name ?? ''}
                  </th>
                  <td className="data-table-number data-table-quiet">{priced.time.seconds ?? '—'}</td>
                  <td className="data-table-number data-table-quiet">{volume ?? '—'}</td>
                  {columns.map((column) => {
                    const price = column.pricesYuan[place] ?? null
                    const figure = { kind: 'line-hourly', operationId: id } as const
                    return (
                      <td key={column.key} className="data-table-number">
                        {price !== null && <span className="impact-note">{padded(price, decimals)}</span>}
                        <Figure
                          value={column.hourlyYuan[place] ?? undefined}
                          label={`${columnName(column)} ${name ?? ''} 每小时得`}
                          open={isOpen(opened, column.key, figure)}
                          onOpen={() => onFigure(column.key, figure)}
                        />
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </DataTable>
      </div>
    </section>
  )
}
