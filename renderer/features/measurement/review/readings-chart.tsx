import { useEffect, useRef, useState } from 'react'
import { Dot, Limits, Line, Mean, type ChartPoint } from './chart-marks.tsx'
import { axisCycles, lineOfWords, placeLabels, spreadLimits } from './chart-labels.ts'
import { chartScale, tickWords } from './chart-scale.ts'

type ReadingsChartProps = {
  readonly points: readonly ChartPoint[]
  readonly cycles: readonly number[]
  readonly current: number
  readonly mean: string | null
  readonly limits: { readonly upper: string; readonly lower: string } | null
  readonly onChoose: (cycle: number) => void
}

const edge = { left: 50, right: 122, top: 30, bottom: 26 }

function useSize() {
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 660, height: 200 })
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { place, ...size }
}

/** Its table is the readings beside it; the drawing adds nothing that is not there. */
export function ReadingsChart({ points, cycles, current, mean, limits, onChoose }: ReadingsChartProps) {
  const { place, width, height } = useSize()
  const extra = [mean, limits?.upper, limits?.lower].flatMap((text) =>
    text === null || text === undefined ? [] : [Number(text)],
  )
  const first = Math.min(...cycles)
  const last = Math.max(...cycles)
  const inner = {
    width: width - edge.left - edge.right,
    height: Math.max(20, height - edge.top - edge.bottom),
  }
  const values = [...points.map(({ seconds }) => Number(seconds)), ...extra]
  const { low, high, ticks } = chartScale(values, Math.max(2, Math.min(6, Math.floor(inner.height / 22))))
  const x = (cycle: number) =>
    edge.left + 12 + ((cycle - first) / Math.max(1, last - first)) * (inner.width - 24)
  const y = (value: number) => edge.top + inner.height - ((value - low) / (high - low)) * inner.height
  if (points.length === 0)
    return (
      <div ref={place} className="chart">
        <p className="review-quiet chart-empty">这个单元还没有读数。</p>
      </div>
    )
  const end = edge.left + inner.width
  // The words of the axis stand in the same column, under the last line of the plot.
  const lowest = height - 10 - lineOfWords
  const middle = mean === null ? 0 : y(Number(mean))
  const words =
    limits === null
      ? { upper: 0, mean: Math.min(middle, lowest), lower: 0 }
      : spreadLimits({ upper: y(Number(limits.upper)), mean: middle, lower: y(Number(limits.lower)) }, lowest)
  const excluded = points.filter((point) => point.excluded)
  const plot = { from: edge.left, to: end, top: 12, bottom: edge.top + inner.height }
  const places = placeLabels(
    excluded.map((point) => ({ x: x(point.cycle), y: y(Number(point.seconds)) })),
    plot,
  )
  const labels = new Map(excluded.map(({ cycle }, index) => [cycle, places[index] ?? null]))
  return (
    <div ref={place} className="chart">
      <svg width={width} height={height} role="img" aria-label="各周程的读数，见左边的表">
        <text className="chart-words" x={edge.left - 8} y={16} textAnchor="end">
          秒
        </text>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="chart-grid" x1={edge.left} x2={end} y1={y(tick)} y2={y(tick)} />
            <text className="chart-words" x={edge.left - 8} y={y(tick) + 4} textAnchor="end">
              {tickWords(tick)}
            </text>
          </g>
        ))}
        {limits !== null && (
          <Limits upper={limits.upper} lower={limits.lower} y={y} words={words} from={edge.left} to={end} />
        )}
        {mean !== null && (
          <Mean mean={mean} y={y(Number(mean))} words={words.mean} from={edge.left} to={end} />
        )}
        <Line points={points} x={x} y={y} />
        {points.map((point) => (
          <Dot
            key={point.cycle}
            point={point}
            x={x(point.cycle)}
            y={y(Number(point.seconds))}
            current={point.cycle === current}
            label={labels.get(point.cycle) ?? null}
            onChoose={() => onChoose(point.cycle)}
          />
        ))}
        {axisCycles(cycles, inner.width - 24).map((cycle) => (
          <text key={cycle} className="chart-words" x={x(cycle)} y={height - 6} textAnchor="middle">
            {cycle}
          </text>
        ))}
        <text className="chart-words" x={end + 8} y={height - 6}>
          周程
        </text>
      </svg>
    </div>
  )
}
