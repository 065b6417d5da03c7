import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import {
  compare,
  isPositive,
  minus,
  over,
  ratioOf,
  ratioOfCount,
  square,
  sum,
  times,
  type Ratio,
} from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { findCountProblem } from '../../numbers/whole-count.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateElementMean } from '../time-study/element-mean.ts'
import { validReadings } from '../time-study/mean-reading.ts'
import { recordPilot, type RequiredFromPilot, type RequiredFromPilotInput } from './record-pilot.ts'

/** The sums of a pilot, as a printed example often gives them in place of its readings. */
export type PilotSums = {
  readonly element: string
  readonly count: number
  readonly total: Ratio
  readonly totalOfSquares: Ratio
  readonly factor: DecimalString
  readonly rounding: RoundingRule
}

const mostReadings = 1_000_000
const shown = (value: Ratio): string => displayRatio(value, decimalsOnScreen).text

/** The sums that no readings have: not a count, nothing in all, or Σx² below the (Σx)² ÷ n′ of readings all alike. */
const findImpossibleSums = ({ element, count, total, totalOfSquares }: PilotSums): Problem | null => {
  const refused = { code: 'out-of-range', remedy: 'check-the-value' } as const
  const uncounted = findCountProblem(count, [1, mostReadings], { field: 'observations', subject: element })
  if (uncounted !== null) return uncounted
  if (!isPositive(total)) {
    const expected = { kind: 'more-than', bound: '0' } as const
    return { ...refused, at: { field: 'readings-total', subject: element }, given: shown(total), expected }
  }
  const least = over(square(total), ratioOfCount(BigInt(count)))
  if (compare(totalOfSquares, least) >= 0) return null
  const at = { field: 'readings-square-total', subject: element } as const
  const expected = { kind: 'at-least', bound: shown(least) } as const
  return { ...refused, at, given: shown(totalOfSquares), expected }
}

/** The same from sums alone: k²(n′Σx² − (Σx)²) ÷ (Σx)². Ten readings, Σx 65, Σx² 429, k 40: 24.615… → 25. */
export const calculateRequiredFromSums = (sums: PilotSums): Result<RequiredFromPilot> => {
  const { count: readings, total, totalOfSquares, factor, rounding } = sums
  const problem = findRangeProblem(factor, aboveZero, { field: 'confidence' })
  if (problem !== null) return refuse(problem)
  const impossible = findImpossibleSums(sums)
  if (impossible !== null) return refuse(impossible)
  const scatter = minus(times(ratioOfCount(BigInt(readings)), totalOfSquares), square(total))
  const exact = over(times(square(ratioOf(factor)), scatter), square(total))
  return succeed({ count: round(exact, rounding), exact, total, totalOfSquares })
}

/**
 * n = (k × √(n′Σx² − (Σx)²) ÷ Σx)² from the sums of a pilot, taken as k²(n′Σx² − (Σx)²) ÷ (Σx)² without the
 * root; rounded up. Source: the error-limit method of time study (误差界限法), k = 40 for 95.45 % and ±5 %. It uses
 * the divisor n′, so it asks for (n′ − 1) ÷ n′ of what the sample variance asks for.
 * Ten readings with Σx 65 and Σx² 429, k 40: 24.615… → 25.
 */
export const calculateRequiredFromPilot = (
  input: RequiredFromPilotInput,
  recorder?: Recorder,
): Result<RequiredFromPilot> => {
  const { series, factor, rounding } = input
  const mean = calculateElementMean({ ...series, minimumReadings: 1 })
  if (!mean.ok) return mean
  const values = validReadings(series.readings).map(({ seconds }) => ratioOf(seconds))
  const made = calculateRequiredFromSums({
    element: series.element,
    count: values.length,
    total: sum(values),
    totalOfSquares: sum(values.map(square)),
    factor,
    rounding,
  })
  if (made.ok && recorder !== undefined) recordPilot(input, made.value, recorder)
  return made
}
