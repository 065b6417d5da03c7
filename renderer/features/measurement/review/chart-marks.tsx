import type { LabelPlace, LimitPlaces } from './chart-labels.ts'

export type ChartPoint = { readonly cycle: number; readonly seconds: string; readonly excluded: boolean }

type BandProps = { readonly from: number; readonly to: number }

type LimitsProps = BandProps & {
  readonly upper: string
  readonly lower: string
  readonly y: (value: number) => number
  /** Where the words stand, which is not always where the lines are. */
  readonly words: LimitPlaces
}

export function Limits({ upper, lower, y, words, from, to }: LimitsProps) {
  const [top, bottom] = [y(Number(upper)), y(Number(lower))]
  return (
    <g>
      <rect className="chart-band" x={from} y={top} width={to - from} height={Math.max(0, bottom - top)} />
      <line className="chart-limit" x1={from} x2={to} y1={top} y2={top} />
      <line className="chart-limit" x1={from} x2={to} y1={bottom} y2={bottom} />
      <text className="chart-words" x={to + 8} y={words.upper + 4}>
        上限 {upper}
      </text>
      <text className="chart-words" x={to + 8} y={words.lower + 4}>
        下限 {lower}
      </text>
    </g>
  )
}

type MeanProps = BandProps & { readonly mean: string; readonly y: number; readonly words: number }

export function Mean({ mean, y, words, from, to }: MeanProps) {
  return (
    <g>
      <line className="chart-mean" x1={from} x2={to} y1={y} y2={y} />
      <text className="chart-words chart-words-strong" x={to + 8} y={words + 4}>
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
export function Line({ points, x, y }: LineProps) {
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
  /** Where an excluded reading says what it was; null where there is no room. */
  readonly label: LabelPlace | null
  readonly onChoose: () => void
}

export function Dot({ point, x, y, current, label, onChoose }: DotProps) {
  if (point.excluded)
    return (
      <g className="chart-excluded" onClick={onChoose}>
        <circle cx={x} cy={y} r={6} />
        <path d={`M${String(x - 3)} ${String(y - 3)}l6 6m0 -6l-6 6`} />
        {label !== null && (
          <text x={label.x} y={label.y + 4} textAnchor={label.anchor}>
            {point.seconds} 已剔除
          </text>
        )}
      </g>
    )
  return (
    <g onClick={onChoose}>
      {current && <circle className="chart-current" cx={x} cy={y} r={8} />}
      <circle className="chart-dot" cx={x} cy={y} r={4} />
    </g>
  )
}
