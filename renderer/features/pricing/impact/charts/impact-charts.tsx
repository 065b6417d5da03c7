import type { ImpactColumn } from '../../../../../shared/case/pricing/impact/impact-column.ts'
import type { DecimalString } from '../../../../../shared/numbers/decimal-string.ts'
import { changeBars, earningsDots } from './chart-rows.ts'
import { ChangeChart } from './change-chart.tsx'
import { EarningsChart } from './earnings-chart.tsx'

type ImpactChartsProps = {
  /** Columns that have figures. */
  readonly columns: readonly ImpactColumn[]
  readonly comparedKind: ImpactColumn['kind']
  readonly comparedName: string
  /** What a month is held against, and its name. */
  readonly minimumYuan: DecimalString | null
  readonly minimumName: string
}

/** The two pictures of 方案影响; the tables above and below hold every digit they draw. */
export function ImpactCharts({ columns, comparedKind, comparedName, ...minimum }: ImpactChartsProps) {
  const bars = changeBars(columns, comparedKind)
  const dots = earningsDots(columns)
  return (
    <div className="impact-charts">
      {bars.length > 1 && (
        <section className="impact-card" aria-label="工资总额变化图">
          <h3 className="impact-card-title">每月比{comparedName}多（少）发多少</h3>
          <ChangeChart bars={bars} />
        </section>
      )}
      {dots.length > 0 && (
        <section className="impact-card" aria-label="月收入分布图">
          <h3 className="impact-card-title">月收入分布</h3>
          <EarningsChart dots={dots} {...minimum} />
        </section>
      )}
    </div>
  )
}
