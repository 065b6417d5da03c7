import { Bar, BarChart, Cell, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { minus, ratioOf, type Ratio } from '../../../../shared/numbers/ratio.ts'

export type OutputsChartProps = {
  readonly outputs: readonly Ratio[]
  readonly quotaPieces: DecimalString
  /** What the picture says, for those who do not see it. */
  readonly label: string
}

/** Only the picture needs floats; no figure is read from it. */
const drawn = ({ numerator, denominator }: Ratio): number => Number((numerator * 1000n) / denominator) / 1000

const signed = (pieces: number): string =>
  pieces > 0 ? `+${String(pieces)}` : String(pieces).replace('-', '−')

/** How far each output of the post lies above or below the quota, from most to least, without a code. */
export function OutputsChart({ outputs, quotaPieces, label }: OutputsChartProps) {
  const quota = ratioOf(quotaPieces)
  const bars = outputs.map((output) => ({ pieces: drawn(minus(output, quota)) }))
  const above = Math.max(0, ...bars.map(({ pieces }) => pieces))
  const below = Math.min(0, ...bars.map(({ pieces }) => pieces))
  return (
    <div className="outputs-chart" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={132}>
        <BarChart data={bars} margin={{ top: 8, right: 4, bottom: 8, left: 0 }} accessibilityLayer={false}>
          <XAxis hide />
          <YAxis
            width={44}
            domain={[below, above]}
            ticks={[...new Set([below, 0, above])]}
            interval={0}
            tickFormatter={(pieces: number) => (pieces === 0 ? quotaPieces : signed(Math.round(pieces)))}
            axisLine={false}
            tickLine={false}
            tick={{ className: 'outputs-chart-tick' }}
          />
          <Bar dataKey="pieces" isAnimationActive={false} maxBarSize={22} minPointSize={2}>
            {bars.map(({ pieces }, index) => (
              <Cell key={index} className={pieces >= 0 ? 'outputs-chart-reaches' : 'outputs-chart-short'} />
            ))}
          </Bar>
          <ReferenceLine y={0} className="outputs-chart-quota" />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
