import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, over, ratioOf, ratioOfCount, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'
import type { MeanReading, ReadingSeries } from '../time-study/mean-reading.ts'
import { trimToStability } from './stability-trim.ts'

export type AssessStabilityInput = {
  readonly series: ReadingSeries
  readonly limit: DecimalString
  /** The largest share of all readings that may go, those excluded before included. */
  readonly exclusionCap: DecimalString
}

export type StabilityAssessment =
  | { readonly state: 'stable'; readonly coefficient: Quantity<'ratio', Ratio> }
  /** Steady once a person has looked at these readings and decided; nothing is excluded here. */
  | {
      readonly state: 'stable-without'
      readonly coefficient: Quantity<'ratio', Ratio>
      readonly suspects: readonly MeanReading[]
      readonly coefficientWithout: Ratio
    }
  /** 需复测: too many readings would have to go. */
  | { readonly state: 'remeasure'; readonly coefficient: Quantity<'ratio', Ratio> }

/** A customary cap, not yet checked against a source; a default to be edited. */
export const exclusionCap: { readonly ratio: Quantity<'ratio'>; readonly confidence: Confidence } = {
  ratio: decimalLiteral('0.2'),
  confidence: 'low',
}

/**
 * Whether a series is steady enough: longest ÷ shortest reading against a limit. Where it is not, the readings that
 * would have to be looked at; where these are more than the cap allows, 需复测. Advice: it removes nothing.
 * 5, 7, 9, 9, 20, 10, 8, 10, limit 1.5, cap 0.2: two of eight would go, 25 % → 需复测.
 */
export const assessStability = (input: AssessStabilityInput): Result<StabilityAssessment> => {
  const range = [
    { kind: 'at-least', bound: decimalOfCount(0n) },
    { kind: 'less-than', bound: decimalOfCount(1n) },
  ] as const
  const problem = findRangeProblem(input.exclusionCap, range, { field: 'exclusion' })
  if (problem !== null) return refuse(problem)
  const trimmed = trimToStability(input)
  if (!trimmed.ok) return trimmed
  const { history, kept, dropped, isStable } = trimmed.value
  const [coefficient, ...later] = history
  const all = input.series.readings.length
  if (coefficient === undefined) return succeed({ state: 'remeasure', coefficient: ratioOfCount(0n) })
  if (isStable && dropped.length === 0) return succeed({ state: 'stable', coefficient })
  const gone = over(ratioOfCount(BigInt(all - kept.length)), ratioOfCount(BigInt(all)))
  const coefficientWithout = later.at(-1)
  if (!isStable || coefficientWithout === undefined || compare(gone, ratioOf(input.exclusionCap)) > 0)
    return succeed({ state: 'remeasure', coefficient })
  return succeed({ state: 'stable-without', coefficient, suspects: dropped, coefficientWithout })
}
