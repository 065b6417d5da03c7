import type { ImpactColumn } from '../../../../../shared/case/pricing/impact/impact-column.ts'
import type { DecimalString } from '../../../../../shared/numbers/decimal-string.ts'
import { signedText } from '../../../../../shared/text/derivation/figure-text.ts'
import { columnName, paceWords, signedPercentWords } from '../impact-words.ts'

/** Figures become numbers here alone, for the drawing; every digit that is read is the record's own text. */
const drawn = (value: DecimalString): number => Number(value)

/** Columns go by their key: two packages may bear one name. */
export type ChangeBar = {
  readonly key: string
  readonly name: string
  readonly yuan: number
  readonly words: string
}

/** One bar a column: what it pays a month more or less than what it is compared with. */
export const changeBars = (
  columns: readonly ImpactColumn[],
  comparedKind: ImpactColumn['kind'],
): readonly ChangeBar[] =>
  columns.flatMap((column) => {
    const { key, figures, kind } = column
    if (figures === null) return []
    if (kind === comparedKind) return [{ key, name: columnName(column), yuan: 0, words: '都和它比' }]
    const share = signedPercentWords(figures.changeShare)
    const words = `${signedText(figures.changeYuan)} 元${share === undefined ? '' : `（${share}）`}`
    return [{ key, name: columnName(column), yuan: drawn(figures.changeYuan), words }]
  })

export type EarningsDot = {
  readonly key: string
  readonly name: string
  readonly yuan: number
  readonly workers: string
  readonly words: string
  readonly below: boolean
}

/** One dot a column and pace: what a month yields there, and how many stand there. */
export const earningsDots = (columns: readonly ImpactColumn[]): readonly EarningsDot[] =>
  columns.flatMap((column) =>
    (column.figures?.months ?? []).map(({ pace, workers, monthlyYuan, belowMinimum }) => ({
      key: column.key,
      name: columnName(column),
      yuan: drawn(monthlyYuan),
      workers,
      words: `速度 ${paceWords(pace)}，${workers} 人，${monthlyYuan} 元/月${belowMinimum ? '，低于最低工资' : ''}`,
      below: belowMinimum,
    })),
  )

/** The name of a row, from the key it goes by. */
export const nameOfRow =
  (rows: readonly { readonly key: string; readonly name: string }[]) =>
  (key: unknown): string =>
    rows.find((row) => row.key === key)?.name ?? ''

const smallestStep = 500
/** More steps than this, and their figures would touch in the narrowest window. */
const mostSteps = 5

const stepsBetween = (low: number, high: number, step: number): readonly [number, number] => [
  Math.max(0, Math.floor((low - step / 5) / step)),
  Math.ceil((high + step / 5) / step),
]

/** 500, 1000, 2000, 5000, 10000 … */
const nextStep = (step: number): number => (/^2/.test(String(step)) ? step * 2.5 : step * 2)

/** The ticks of the axis, evenly apart and all of them round sums, around all dots and the minimum. */
export function earningsTicks(dots: readonly EarningsDot[], minimum: number | null): readonly number[] {
  const all = [...dots.map(({ yuan }) => yuan), ...(minimum === null ? [] : [minimum])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  let step = smallestStep
  let [first, last] = stepsBetween(low, high, step)
  while (last - first > mostSteps) {
    step = nextStep(step)
    ;[first, last] = stepsBetween(low, high, step)
  }
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}
