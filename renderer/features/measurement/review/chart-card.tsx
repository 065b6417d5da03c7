import type { CycleRow } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import type { ChartPoint } from './chart-marks.tsx'
import { ReadingsChart } from './readings-chart.tsx'
import { wholeCycle, type Selection } from './use-selection.ts'

type ChartCardProps = {
  readonly rows: readonly CycleRow[]
  readonly elements: readonly ElementFigures[]
  readonly selection: Selection
}

const pointsOf = (rows: readonly CycleRow[], element: number): readonly ChartPoint[] =>
  rows.flatMap((row): ChartPoint[] => {
    if (element === wholeCycle)
      return row.total === null ? [] : [{ cycle: row.cycle, seconds: row.total, excluded: false }]
    const cell = row.cells[element]
    return cell?.state === 'observed'
      ? [{ cycle: row.cycle, seconds: cell.seconds, excluded: cell.excluded !== null }]
      : []
  })

/** The readings of one element, or whole cycles, with mean and, above ten readings, ± 3 s. */
export function ChartCard({ rows, elements, selection }: ChartCardProps) {
  const figures = elements[selection.element]
  const tabs = [
    { name: '全周程', element: wholeCycle },
    ...elements.map(({ name }, index) => ({ name: `${String(index + 1)} ${name}`, element: index })),
  ]
  return (
    <section className="review-card chart-card" aria-label="读数图">
      <div className="chart-tabs" role="tablist" aria-label="单元">
        {tabs.map(({ name, element }) => (
          <button
            key={element}
            type="button"
            role="tab"
            className="chart-tab"
            aria-selected={element === selection.element}
            tabIndex={element === selection.element ? 0 : -1}
            onClick={() => selection.choose(selection.cycle, element)}
          >
            {name}
          </button>
        ))}
      </div>
      <ReadingsChart
        points={pointsOf(rows, selection.element)}
        cycles={rows.map(({ cycle }) => cycle)}
        current={selection.cycle}
        mean={figures?.mean ?? null}
        limits={figures?.limits ?? null}
        onChoose={(cycle) => selection.choose(cycle, selection.element)}
      />
    </section>
  )
}
