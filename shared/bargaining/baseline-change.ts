import type { DecimalString } from '../numbers/decimal-string.ts'
import type { PriceBaseline } from './proposal.ts'

/** One thing that is no longer as it was when a price was frozen. */
export type BaselineDifference = {
  readonly what: 'standard-time' | 'hourly' | 'coefficient' | 'rounding' | 'computed-price'
  readonly before: string
  readonly after: string
}

export type FrozenBaseline = {
  readonly computedYuan: DecimalString
  readonly baselineDigest: string
  readonly baseline?: PriceBaseline | undefined
}

export type CurrentBaseline = {
  readonly computedYuan: DecimalString
  readonly baselineDigest: string
  readonly baseline: PriceBaseline
}

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
          { what: 'rounding', before: roundingOf(baseline), after: roundingOf(current.baseline) },
        ] as const)),
    { what: 'computed-price', before: frozen.computedYuan, after: current.computedYuan },
  ]
  return pairs.filter(({ before, after }) => before !== after)
}
