import { scaleOf, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeTerminating } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
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

function exactCoefficient(input: SteppedCoefficientsInput, steps: number): Ratio {
  const { step, lowestCoefficient, baseHourlyYuan } = input
  const lowest = ratioOf(lowestCoefficient)
  const at = { steps, of: '' }
  switch (step.kind) {
    case 'coefficient':
      return climb(lowest, { kind: 'fixed-step', yuan: step.points }, at)
    case 'yuan': {
      const base = ratioOf(baseHourlyYuan)
      return over(climb(times(base, lowest), { kind: 'fixed-step', yuan: step.yuan }, at), base)
    }
    case 'ratio':
      return climb(lowest, { kind: 'ratio-step', ratio: step.ratio }, at)
    default:
      return assertNever(step)
  }
}

const written = (exact: Ratio, most: number): DecimalString => {
  const whole = writeTerminating(exact)
  const scale = whole === null ? most : Math.min(most, Math.max(least, scaleOf(whole)))
  return round(exact, { scale, mode: 'half-up' })
}

/**
 * The coefficients of an even ladder of grades, the lowest kept: lowest + n × points; (base × lowest + n × yuan) ÷ base;
 * or lowest × (1 + ratio)^n. A ratio, each rounded by itself, half up, where it has more decimals than `most`.
 * From 1.00 at 11.34 yuan, 1 yuan a grade, four decimals: 1.00, 1.0882, 1.1764.
 */
export const calculateSteppedCoefficients = (
  input: SteppedCoefficientsInput,
): Result<readonly DecimalString[]> => {
  const { count, lowestCoefficient, baseHourlyYuan, step, most } = input
  const problems = findProblems(
    [lowestCoefficient, aboveZero, 'coefficient'],
    [baseHourlyYuan, aboveZero, 'hourly-yuan'],
    [amountOf(step), notNegative, 'tier-step'],
  )
  if (problems.length > 0) return { ok: false, problems }
  if (!Number.isInteger(count) || count < 1 || count > mostSteps) {
    const expected = { kind: 'whole-between', low: '1', high: String(mostSteps) } as const
    const at = { field: 'work-grade' } as const
    return refuse({ code: 'out-of-range', at, given: String(count), expected, remedy: 'check-the-grades' })
  }
  const scale = Number.isInteger(most) ? Math.min(12, Math.max(least, most)) : least
  return succeed(Array.from({ length: count }, (_, steps) => written(exactCoefficient(input, steps), scale)))
}
