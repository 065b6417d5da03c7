import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { nameOfRow, type ChangeBar } from './chart-rows.ts'
import { edges, marginBottom, marginTop, nameWidth, rowHeight } from './chart-size.ts'

/**
 * Bars from nothing: to the right a column pays more, to the left less. The sums stand in a column of their own, so
 * that no bar, however long and to whichever side, covers or cuts one.
 */
export function ChangeChart({ bars }: { readonly bars: readonly ChangeBar[] }) {
  const yuan = bars.map((bar) => bar.yuan)
  const said = bars.map(({ name, words }) => `${name} ${words}`).join('；')
  return (
    <div className="impact-chart impact-chart-beside" role="img" aria-label={`工资总额变化：${said}`}>
      <div className="impact-chart-bars">
        <ResponsiveContainer width="100%" height={bars.length * rowHeight + edges}>
          <BarChart
            data={[...bars]}
            layout="vertical"
            margin={{ top: marginTop, right: 4, bottom: marginBottom, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[Math.min(0, ...yuan), Math.max(0, ...yuan)]} hide />
            <YAxis
              type="category"
              dataKey="key"
              tickFormatter={nameOfRow(bars)}
              width={nameWidth}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--text)', fontSize: 14 }}
            />
            <ReferenceLine x={0} stroke="var(--text-secondary)" />
            <Bar dataKey="yuan" fill="var(--border)" barSize={18} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ul className="impact-chart-words">
        {bars.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
