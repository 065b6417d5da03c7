export type ChartPoint = { readonly cycle: number; readonly seconds: string; readonly excluded: boolean }

const lineOfWords = 16

type BandProps = { readonly from: number; readonly to: number }

export function Limits({
  upper,
  lower,
  y,
  mean,
  from,
  to,
}: BandProps & { upper: string; lower: string; mean: number; y: (value: number) => number }) {
  const [top, bottom] = [y(Number(upper)), y(Number(lower))]
  // Where the lines lie close, their words stand apart from the mean's.
  const [above, below] = [Math.min(top, mean - lineOfWords), Math.max(bottom, mean + lineOfWords)]
  return (
    <g>
      <rect className="chart-band" x={from} y={top} width={to - from} height={Math.max(0, bottom - top)} />
      <line className="chart-limit" x1={from} x2={to} y1={top} y2={top} />
      <line className="chart-limit" x1={from} x2={to} y1={bottom} y2={bottom} />
      <text className="chart-words" x={to + 8} y={above + 4}>
        上限 {upper}
      </text>
      <text className="chart-words" x={to + 8} y={below + 4}>
        下限 {lower}
      </text>
    </g>
  )
}

export function Mean({ mean, y, from, to }: BandProps & { mean: string; y: number }) {
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
  readonly onChoose: () => void
}

export function Dot({ point, x, y, current, onChoose }: DotProps) {
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
