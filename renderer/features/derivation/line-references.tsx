import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { readRecord } from '../../../shared/case/read.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { Figure } from '../../components/figure.tsx'
import { countingUnitOf } from './figure-context.ts'

type LineReferencesProps = {
  readonly state: FoldState
  readonly operationId: string
  readonly shown: ExplainedFigure
  readonly onFigure: (figure: ExplainedFigure) => void
}

/** What no column holds, since it is a reference and no term: the month's equivalent and the floor line. */
export function LineReferences({ state, operationId, shown, onFigure }: LineReferencesProps) {
  const productId = readRecord(state, 'operation', operationId)?.productId
  const table = pricedTable(state, productId ?? '')
  const row = table.ok ? table.value.rows.find(({ operation }) => operation.id === operationId) : undefined
  if (row === undefined || row.monthlyYuan === null) return null
  const name = row.operation.name ?? ''
  const references = [
    { figure: 'monthly-equivalent', label: '月度折算', value: row.monthlyYuan, unit: '元/月' },
    {
      figure: 'floor',
      label: '折算底线',
      value: row.floorYuan,
      unit: `元/${countingUnitOf(state, operationId)}`,
    },
  ] as const
  return (
    <section className="line-references" aria-label="参考">
      <h3 className="line-references-title">参考</h3>
      {references.map(({ figure, label, value, unit }) =>
        value === null ? null : (
          <p key={figure} className="line-references-line">
            <span className="line-references-name">{label}</span>
            <Figure
              value={value}
              unit={unit}
              label={`${name} ${label}（参考）`}
              onOpen={() => onFigure(figure)}
              open={shown === figure}
            />
          </p>
        ),
      )}
    </section>
  )
}
