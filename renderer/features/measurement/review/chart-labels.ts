/** How far apart the middles of two lines of words stand, so that they never touch. */
export const lineOfWords = 16
/** What a label of 13 px is wide, drawn generously: `17.92 已剔除`. */
const labelWidth = 96

export type LimitPlaces = { readonly upper: number; readonly mean: number; readonly lower: number }

/**
 * Heights of 上限, 平均 and 下限 beside the plot, each as near to its line as the others and the words of the axis under
 * them leave room: the mean stands at its line, the limits give way, and what the axis pushes up pushes the rest.
 */
export function spreadLimits(at: LimitPlaces, lowest: number): LimitPlaces {
  const lower = Math.min(Math.max(at.lower, at.mean + lineOfWords), lowest)
  const mean = Math.min(at.mean, lower - lineOfWords)
  return { upper: Math.min(at.upper, mean - lineOfWords), mean, lower }
}

export type MarkedPoint = { readonly x: number; readonly y: number }
type Box = { readonly x: number; readonly y: number }
export type LabelPlace = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }

const touches = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < labelWidth && Math.abs(one.y - other.y) < lineOfWords

/**
 * Where each excluded reading says what it was: to the right of its mark, else to the left, else in the line above or
 * below; null where no free place is left, for the table beside the drawing names every one.
 */
export function placeLabels(
  points: readonly MarkedPoint[],
  plot: { readonly from: number; readonly to: number; readonly top: number; readonly bottom: number },
): readonly (LabelPlace | null)[] {
  const taken: Box[] = []
  return points.map(({ x, y }) => {
    for (const line of [0, -lineOfWords, lineOfWords])
      for (const anchor of ['start', 'end'] as const) {
        const left = anchor === 'start' ? x + 12 : x - 12 - labelWidth
        const box = { x: left, y: y + line }
        const isInside = left >= plot.from && left + labelWidth <= plot.to
        if (!isInside || box.y < plot.top || box.y > plot.bottom) continue
        const covers = points.some(
          (mark) => mark.x > left - 8 && mark.x < left + labelWidth && Math.abs(mark.y - box.y) < 12,
        )
        if (covers || taken.some((other) => touches(box, other))) continue
        taken.push(box)
        return { x: anchor === 'start' ? x + 12 : x - 12, y: box.y, anchor }
      }
    return null
  })
}

const steps = [5, 10, 20, 50, 100, 200, 500]
const leastApart = 30

/** The cycles the axis names: the first, the last, and round ones that leave room between them. */
export function axisCycles(cycles: readonly number[], width: number): readonly number[] {
  const first = Math.min(...cycles)
  const last = Math.max(...cycles)
  const each = width / Math.max(1, last - first)
  const step = steps.find((one) => one * each >= leastApart) ?? last
  const isClear = (cycle: number) =>
    (cycle - first) * each >= leastApart && (last - cycle) * each >= leastApart
  return cycles.filter((cycle) => cycle === first || cycle === last || (cycle % step === 0 && isClear(cycle)))
}
