import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { RuleCode } from '../../derivation/rule-code.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, over, ratioOf, ratioOfCount, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'
import { validReadings, type MeanReading, type ReadingSeries } from '../time-study/mean-reading.ts'
import { calculateStabilityCoefficient } from './stability-coefficient.ts'
import { trimToStability, type StabilityTrim } from './stability-trim.ts'

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

type Coefficient = readonly [name: RuleCode, value: Ratio]

/** What was left when the coefficient was taken for the last time. */
const lastTested = ({ series }: AssessStabilityInput, { history, dropped }: StabilityTrim): ReadingSeries => {
  const gone = new Set(dropped.slice(0, 2 * (history.length - 1)))
  return { ...series, readings: validReadings(series.readings).filter((reading) => !gone.has(reading)) }
}

/** How many readings would be gone, of all that were taken. */
const recordGone = ({ series }: AssessStabilityInput, { kept }: StabilityTrim, recorder: Recorder): Ratio => {
  const { element: of, worker, readings } = series
  const all = ratioOfCount(BigInt(readings.length))
  const gone = ratioOfCount(BigInt(readings.length - kept.length))
  const share = over(gone, all)
  recorder.record({
    rule: 'excluded-share',
    of,
    worker,
    operation: 'product',
    inputs: [
      part('times', 'readings-excluded', gone, 'count', { of, worker }),
      part('over', 'readings-count', all, 'count', { of, worker }),
    ],
    result: exactly(share, 'ratio'),
  })
  return share
}

/** Which coefficient stands, and why: the limit, and the cap where readings would have to go. */
const recordAssessment = (input: AssessStabilityInput, trimmed: StabilityTrim, recorder: Recorder): void => {
  const { series } = input
  const about = { of: series.element, worker: series.worker }
  const whole = trimmed.history[0] ?? zeroRatio
  const last = trimmed.history.at(-1) ?? zeroRatio
  const limit = { value: ratioOf(input.limit), edge: ['stability-limit'] } as const
  const cap = { value: ratioOf(input.exclusionCap), edge: ['exclusion-cap'] } as const
  const choose = (
    rule: RuleCode,
    chosen: Coefficient,
    by: Coefficient,
    { value, edge }: typeof limit | typeof cap,
  ) => {
    const band = compare(by[1], value) > 0 ? { moreThan: value } : { atMost: value }
    const figures = { chosen: [...chosen, 'ratio', about], by: [...by, 'ratio', about] } as const
    recordChoice(rule, { ...about, ...figures, band, edge }, recorder)
  }
  calculateStabilityCoefficient(series, recorder)
  const wholeFigure = ['stability-coefficient', whole] as const
  if (trimmed.history.length === 1) {
    choose('assessed-stability', wholeFigure, wholeFigure, limit)
    return
  }
  calculateStabilityCoefficient(lastTested(input, trimmed), recorder, 'coefficient-without')
  const without = ['coefficient-without', last] as const
  if (!trimmed.isStable) {
    choose('assessed-stability', wholeFigure, without, limit)
    return
  }
  const gone = recordGone(input, trimmed, recorder)
  const isAllowed = compare(gone, cap.value) <= 0
  if (isAllowed) choose('coefficient-held', without, without, limit)
  const standing = isAllowed ? (['coefficient-held', last] as const) : wholeFigure
  choose('assessed-stability', standing, ['excluded-share', gone], cap)
}

/**
 * Whether a series is steady enough: longest ÷ shortest reading against a limit. Where it is not, the readings that
 * would have to be looked at; where these are more than the cap allows, 需复测. Advice: it removes nothing.
 * 5, 7, 9, 9, 20, 10, 8, 10, limit 1.5, cap 0.2: two of eight would go, 25 % → 需复测.
 */
export const assessStability = (
  input: AssessStabilityInput,
  recorder?: Recorder,
): Result<StabilityAssessment> => {
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
  if (recorder !== undefined) recordAssessment(input, trimmed.value, recorder)
  const all = input.series.readings.length
  if (coefficient === undefined) return succeed({ state: 'remeasure', coefficient: ratioOfCount(0n) })
  if (isStable && dropped.length === 0) return succeed({ state: 'stable', coefficient })
  const gone = over(ratioOfCount(BigInt(all - kept.length)), ratioOfCount(BigInt(all)))
  const coefficientWithout = later.at(-1)
  if (!isStable || coefficientWithout === undefined || compare(gone, ratioOf(input.exclusionCap)) > 0)
    return succeed({ state: 'remeasure', coefficient })
  return succeed({ state: 'stable-without', coefficient, suspects: dropped, coefficientWithout })
}
