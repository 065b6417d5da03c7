/** Numbers for drawing only. */
export type ChartScale = { readonly ticks: readonly number[]; readonly low: number; readonly high: number }

const steps = [1, 2, 5, 10]

/** Round steps from below the least to above the greatest value, at most `most` of them. */
export function chartScale(values: readonly number[], most: number): ChartScale {
  const least = Math.min(...values)
  const greatest = Math.max(...values)
  const span = Math.max(greatest - least, greatest * 0.02, 0.1)
  const unit = 10 ** Math.floor(Math.log10(span / most))
  const step = unit * (steps.find((one) => one * unit * most >= span) ?? 10)
  // Readings that are all alike lie off the axis.
  const low = Math.max(0, Math.floor(least / step) * step - (least === greatest ? step : 0))
  const high = Math.ceil((greatest + step * 0.01) / step) * step
  const count = Math.round((high - low) / step)
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) }
}

export const tickWords = (tick: number): string => String(Number(tick.toFixed(2)))
