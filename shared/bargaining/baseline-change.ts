import type { Quantity } from '../numbers/quantity.ts'
import type { PriceBaseline } from './proposal.ts'

/** One thing that is no longer as it was when a price was frozen. */
export type BaselineDifference = {
  readonly what:
    | 'standard-time'
    | 'hourly'
    | 'coefficient'
    | 'line-coefficients'
    | 'rounding'
    | 'computed-price'
    | 'counting-unit'
    | 'count-per-garment'
  readonly before: string
  readonly after: string
}

export type FrozenBaseline = {
  readonly computedYuan: Quantity<'yuan-per-unit'>
  readonly baselineDigest: string
  readonly baseline?: PriceBaseline | undefined
}

export type CurrentBaseline = {
  readonly computedYuan: Quantity<'yuan-per-unit'>
  readonly baselineDigest: string
  readonly baseline: PriceBaseline
}

/** 批量 500 件起 0.98、面料 真丝 1.05, or — where no table applied. */
const coefficientsOf = ({ lineCoefficients = [] }: PriceBaseline): string =>
  lineCoefficients.map(({ table, band, coefficient }) => `${table} ${band} ${coefficient}`).join('、') || '—'

const roundingOf = ({ priceScale, priceMode }: PriceBaseline): string => `${priceScale} ${priceMode}`

/**
 * What changed under a frozen price, or null while its digest still fits. An empty list: something changed, and the
 * price was frozen without saying what it rested on. Without a current baseline there is nothing to compare.
 */
export const findBaselineDifferences = (
  frozen: FrozenBaseline,
  current: CurrentBaseline | null,
): readonly BaselineDifference[] | null => {
  if (current === null) return []
  if (frozen.baselineDigest === current.baselineDigest) return null
  const { baseline } = frozen
  const pairs: readonly BaselineDifference[] = [
    ...(baseline === undefined
      ? []
      : ([
          {
            what: 'standard-time',
            before: baseline.standardTimeSeconds,
            after: current.baseline.standardTimeSeconds,
          },
          { what: 'hourly', before: baseline.baseHourlyYuan, after: current.baseline.baseHourlyYuan },
          { what: 'coefficient', before: baseline.coefficient, after: current.baseline.coefficient },
          {
            what: 'line-coefficients',
            before: coefficientsOf(baseline),
            after: coefficientsOf(current.baseline),
          },
          { what: 'rounding', before: roundingOf(baseline), after: roundingOf(current.baseline) },
        ] as const)),
    { what: 'computed-price', before: frozen.computedYuan, after: current.computedYuan },
  ]
  return pairs.filter(({ before, after }) => before !== after)
}
