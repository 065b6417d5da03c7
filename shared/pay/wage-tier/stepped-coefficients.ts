import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { scaleOf, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeTerminating } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { findCountProblem } from '../../numbers/whole-count.ts'
import { assertNever } from '../../problems/assert-never.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { climb, mostSteps } from './tier-step.ts'

/** How each grade stands above the one before: by coefficient points, by yuan an hour, or by a ratio (0.05 is 5 %). */
export type CoefficientStep =
  | { readonly kind: 'coefficient'; readonly points: DecimalString }
  | { readonly kind: 'yuan'; readonly yuan: DecimalString }
  | { readonly kind: 'ratio'; readonly ratio: Quantity<'ratio'> }

export type SteppedCoefficientsInput = {
  readonly count: number
  readonly lowestCoefficient: DecimalString
  /** The base hourly standard; an amount of yuan becomes a share of it. */
  readonly baseHourlyYuan: Quantity<'yuan-per-hour'>
  readonly step: CoefficientStep
  /** Decimals that an endless or a long coefficient is rounded to, half up. */
  readonly most: number
  /** Decimals of one that `most` cannot hold, where it should be shorter than the longest that is kept whole. */
  readonly mostEndless?: number
}

/** Shown with two decimals at least, as a wage table is written. */
const least = 2

const amountOf = (step: CoefficientStep): DecimalString => {
  switch (step.kind) {
    case 'coefficient':
      return step.points
    case 'yuan':
      return step.yuan
    case 'ratio':
      return step.ratio
    default:
      return assertNever(step)
  }
}

/** The grades are counted from the lowest, which is 1. */
const gradeOf = (steps: number): string => String(steps + 1)

/** Where the ladder starts: the lowest coefficient, or what it pays where the steps are yuan. */
function startOf(
  { step, lowestCoefficient, baseHourlyYuan }: SteppedCoefficientsInput,
  recorder?: Recorder,
): Ratio {
  const isYuan = step.kind === 'yuan'
  const lowest = ratioOf(lowestCoefficient)
  const start = isYuan ? times(ratioOf(baseHourlyYuan), lowest) : lowest
  recorder?.record({
    rule: 'ladder-start',
    operation: 'product',
    inputs: [
      ...(isYuan ? [part('times', 'hourly-yuan', baseHourlyYuan, 'yuan-per-hour')] : []),
      part('times', 'coefficient', lowestCoefficient, 'ratio'),
    ],
    result: exactly(start, isYuan ? 'yuan' : 'ratio'),
  })
  return start
}

function climbFrom(start: Ratio, step: CoefficientStep, steps: number, recorder?: Recorder): Ratio {
  const of = gradeOf(steps)
  switch (step.kind) {
    case 'coefficient':
      return climb(start, { kind: 'fixed-step', yuan: step.points }, { steps, of, unit: 'ratio' }, recorder)
    case 'yuan':
      return climb(start, { kind: 'fixed-step', yuan: step.yuan }, { steps, of }, recorder)
    case 'ratio':
      return climb(start, { kind: 'ratio-step', ratio: step.ratio }, { steps, of, unit: 'ratio' }, recorder)
    default:
      return assertNever(step)
  }
}

type Decimals = { readonly most: number; readonly mostEndless: number }

const roundingOf = (exact: Ratio, { most, mostEndless }: Decimals): RoundingRule => {
  const whole = writeTerminating(exact)
  const needed = whole === null ? Infinity : Math.max(least, scaleOf(whole))
  const scale = needed <= most ? needed : mostEndless
  return { what: 'coefficient', scale, mode: 'half-up', step: 'after-division' }
}

const coefficientAt = (
  input: SteppedCoefficientsInput,
  start: Ratio,
  { steps, decimals }: { readonly steps: number; readonly decimals: Decimals },
  recorder?: Recorder,
): DecimalString => {
  const { step, baseHourlyYuan } = input
  const isYuan = step.kind === 'yuan'
  const figure = climbFrom(start, step, steps, recorder)
  const exact = isYuan ? over(figure, ratioOf(baseHourlyYuan)) : figure
  const rounding = roundingOf(exact, decimals)
  const written = round(exact, rounding)
  recorder?.record({
    rule: 'stepped-coefficient',
    of: gradeOf(steps),
    operation: 'product',
    inputs: [
      part('times', 'ladder-figure', figure, isYuan ? 'yuan' : 'ratio', { of: gradeOf(steps) }),
      ...(isYuan ? [part('over', 'hourly-yuan', baseHourlyYuan, 'yuan-per-hour')] : []),
    ],
    result: exactly(written, 'ratio'),
    rounding: roundedFrom(exact, rounding),
  })
  return written
}

const decimalsWithin = (most: number): number =>
  Number.isInteger(most) ? Math.min(12, Math.max(least, most)) : least

/**
 * The coefficients of an even ladder of grades, the lowest kept: lowest + n × points; (base × lowest + n × yuan) ÷ base;
 * or lowest × (1 + ratio)^n. A ratio, each rounded by itself, half up, where it has more decimals than `most`: to
 * `mostEndless`, or to `most` where that is not said.
 * From 1.00 at 11.34 yuan, 1 yuan a grade, four decimals: 1.00, 1.0882, 1.1764.
 */
export const calculateSteppedCoefficients = (
  input: SteppedCoefficientsInput,
  recorder?: Recorder,
): Result<readonly DecimalString[]> => {
  const { count, lowestCoefficient, baseHourlyYuan, step, most, mostEndless = most } = input
  const problems = findProblems(
    [lowestCoefficient, aboveZero, 'coefficient'],
    [baseHourlyYuan, aboveZero, 'hourly-yuan'],
    [amountOf(step), notNegative, 'tier-step'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const uncounted = findCountProblem(count, [1, mostSteps], { field: 'work-grade' })
  if (uncounted !== null) return refuse({ ...uncounted, remedy: 'check-the-grades' })
  const decimals = { most: decimalsWithin(most), mostEndless: decimalsWithin(mostEndless) }
  const start = startOf(input, recorder)
  return succeed(
    Array.from({ length: count }, (_, steps) => coefficientAt(input, start, { steps, decimals }, recorder)),
  )
}
