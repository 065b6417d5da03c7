import { useEffect, useRef, useState } from 'react'
import { chartScale, tickWords } from './chart-scale.ts'

export type ChartPoint = { readonly cycle: number; readonly seconds: string; readonly excluded: boolean }

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
          <Limits upper={limits.upper} lower={limits.lower} y={y} from={edge.left} to={end} />
        )}
        {mean !== null && <Mean mean={mean} y={y(Number(mean))} from={edge.left} to={end} />}
        <Line points={points} x={x} y={y} />
        {points.map((point) => (
          <Dot
            key={point.cycle}
            point={point}
            x={x(point.cycle)}
            y={y(Number(point.seconds))}
            current={point.cycle === current}
            onChoose={() => onChoose(point.cycle)}
          />
        ))}
        {cycles
          .filter((cycle) => cycle === first || cycle === last || (cycle % 5 === 0 && last - cycle > 1))
          .map((cycle) => (
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

type BandProps = { readonly from: number; readonly to: number }

function Limits({
  upper,
  lower,
  y,
  from,
  to,
}: BandProps & { upper: string; lower: string; y: (value: number) => number }) {
  const [top, bottom] = [y(Number(upper)), y(Number(lower))]
  return (
    <g>
      <rect className="chart-band" x={from} y={top} width={to - from} height={Math.max(0, bottom - top)} />
      <line className="chart-limit" x1={from} x2={to} y1={top} y2={top} />
      <line className="chart-limit" x1={from} x2={to} y1={bottom} y2={bottom} />
      <text className="chart-words" x={to + 8} y={top + 4}>
        上限 {upper}
      </text>
      <text className="chart-words" x={to + 8} y={bottom + 4}>
        下限 {lower}
      </text>
    </g>
  )
}

function Mean({ mean, y, from, to }: BandProps & { mean: string; y: number }) {
  return (
    <g>
      <line className="chart-mean" x1={from} x2={to} y1={y} y2={y} />
      <text className="chart-words chart-words-strong" x={to + 8} y={y + 4}>
        平均 {mean}
      </text>
    </g>
  )
}

type LineProps = {
  readonly points: readonly ChartPoint[]
  readonly x: (cycle: number) => number
  readonly y: (value: number) => number
}

/** Joins neighbours only: over a gap or an excluded reading there is no line. */
function Line({ points, x, y }: LineProps) {
  const valid = points.filter(({ excluded }) => !excluded)
  return valid.map((point, index) => {
    const next = valid[index + 1]
    if (next === undefined || next.cycle !== point.cycle + 1) return null
    return (
      <line
        key={point.cycle}
        className="chart-line"
        x1={x(point.cycle)}
        y1={y(Number(point.seconds))}
        x2={x(next.cycle)}
        y2={y(Number(next.seconds))}
      />
    )
  })
}

type DotProps = {
  readonly point: ChartPoint
  readonly x: number
  readonly y: number
  readonly current: boolean
  readonly onChoose: () => void
}

function Dot({ point, x, y, current, onChoose }: DotProps) {
  if (point.excluded)
    return (
      <g className="chart-excluded" onClick={onChoose}>
        <circle cx={x} cy={y} r={6} />
        <path d={`M${String(x - 3)} ${String(y - 3)}l6 6m0 -6l-6 6`} />
        <text x={x + 12} y={y + 4}>
          {point.seconds} 已剔除
        </text>
      </g>
    )
  return (
    <g onClick={onChoose}>
      {current && <circle className="chart-current" cx={x} cy={y} r={8} />}
      <circle className="chart-dot" cx={x} cy={y} r={4} />
    </g>
  )
}
