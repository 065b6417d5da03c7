import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { compare, ratioOfCount, type Ratio } from '../../numbers/ratio.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'

export type BatchType = 'mass' | 'large-batch' | 'batch' | 'small-batch'
export type WorkType = 'machine' | 'machine-and-hand' | 'watching' | 'hand'

/** The limit for elements of at most ten seconds, and for longer ones. */
export type StabilityLimit = { readonly short: DecimalString; readonly long: DecimalString }

type LimitTable = {
  readonly confidence: Confidence
  readonly limits: Readonly<Record<BatchType, Readonly<Record<WorkType, StabilityLimit>>>>
}

const limit = (short: string, long = short): StabilityLimit => ({
  short: decimalLiteral(short),
  long: decimalLiteral(long),
})

/** Customary limits of the stability coefficient; a default to be edited, not yet checked against a source. */
export const stabilityLimits: LimitTable = {
  confidence: 'low',
  limits: {
    mass: {
      machine: limit('1.2', '1.1'),
      'machine-and-hand': limit('1.5', '1.2'),
      watching: limit('1.5', '1.3'),
      hand: limit('2.0', '1.5'),
    },
    'large-batch': {
      machine: limit('1.2', '1.1'),
      'machine-and-hand': limit('1.6', '1.3'),
      watching: limit('1.8', '1.5'),
      hand: limit('2.3', '1.7'),
    },
    batch: {
      machine: limit('1.2', '1.1'),
      'machine-and-hand': limit('2.0', '1.6'),
      watching: limit('2.0', '1.8'),
      hand: limit('2.5', '2.3'),
    },
    'small-batch': {
      machine: limit('1.2'),
      'machine-and-hand': limit('2.0'),
      watching: limit('2.5'),
      hand: limit('3.0'),
    },
  },
}

const longestShortSeconds = ratioOfCount(10n)

export const resolveStabilityLimit = (
  batch: BatchType,
  work: WorkType,
  meanSeconds: Ratio,
): DecimalString => {
  const { short, long } = stabilityLimits.limits[batch][work]
  return compare(meanSeconds, longestShortSeconds) <= 0 ? short : long
}
