import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts'
import type { DecimalString } from '../../../../../shared/numbers/decimal-string.ts'
import { earningsTicks, nameOfRow, type EarningsDot } from './chart-rows.ts'
import { edges, marginBottom, marginTop, nameWidth, rowHeight } from './chart-size.ts'

type EarningsChartProps = {
  readonly dots: readonly EarningsDot[]
  readonly minimumYuan: DecimalString | null
  readonly minimumName: string
}

/** A row a column, a dot a pace with its number of people; below the minimum the dot is hollow and says so. */
export function EarningsChart({ dots, minimumYuan, minimumName }: EarningsChartProps) {
  const keys = [...new Set(dots.map(({ key }) => key))]
  const minimum = minimumYuan === null ? null : Number(minimumYuan)
  const ticks = earningsTicks(dots, minimum)
  const said = dots.map(({ name, words }) => `${name}：${words}`).join('；')
  return (
    <div className="impact-chart" role="img" aria-label={`月收入分布：${said}`}>
      <ResponsiveContainer width="100%" height={keys.length * rowHeight + edges}>
        <ScatterChart margin={{ top: marginTop, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid horizontal vertical={false} stroke="var(--row-line)" />
          <XAxis
            type="number"
            dataKey="yuan"
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
            ticks={ticks}
            interval={0}
            height={marginBottom}
            tickLine={false}
            axisLine={{ stroke: 'var(--border)' }}
            tick={{ fill: 'var(--text-secondary)', fontSize: 13 }}
          />
          <YAxis
            type="category"
            dataKey="key"
            domain={keys}
            tickFormatter={nameOfRow(dots)}
            allowDuplicatedCategory={false}
            reversed
            width={nameWidth}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--text)', fontSize: 14 }}
          />
          {minimum !== null && (
            <ReferenceLine
              x={minimum}
              stroke="var(--error)"
              strokeDasharray="5 3"
              label={{
                value: `${minimumName} ${minimumYuan ?? ''} 元`,
                position: 'top',
                fill: 'var(--error)',
                fontSize: 13,
              }}
            />
          )}
          <Scatter data={[...dots]} isAnimationActive={false} shape={<Dot />} />
        </ScatterChart>
      </ResponsiveContainer>
      <p className="impact-chart-key">
        圆里是人数，横轴是月收入（元）。
        {dots.some(({ below }) => below) && '空心红圈：低于最低工资。'}
      </p>
    </div>
  )
}

type DotProps = { readonly cx?: number; readonly cy?: number; readonly payload?: EarningsDot }

const radius = 13

function Dot({ cx, cy, payload }: DotProps) {
  if (cx === undefined || cy === undefined || payload === undefined) return null
  return (
    <g className={payload.below ? 'impact-dot impact-dot-below' : 'impact-dot'}>
      <title>{payload.words}</title>
      <circle cx={cx} cy={cy} r={radius} />
      <text x={cx} y={cy} dominantBaseline="central" textAnchor="middle">
        {payload.workers}
      </text>
    </g>
  )
}
