import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { TimeStudyId } from './identity.ts'

/**
 * Where the standard time of a line comes from; screen and paper both say it:
 * 本次测时 · 沿用 · 同类工序 · 双方认可. Only a measured time leads back to readings.
 */
export type TimeSource =
  | { readonly kind: 'measured'; readonly timeStudyIds: readonly TimeStudyId[] }
  | {
      readonly kind: 'carried-over'
      readonly standardTimeSeconds: Quantity<'second'>
      readonly reference: string
    }
  | {
      readonly kind: 'similar-operation'
      readonly standardTimeSeconds: Quantity<'second'>
      readonly reference: string
    }
  | {
      readonly kind: 'agreed-by-both'
      readonly standardTimeSeconds: Quantity<'second'>
      readonly reference: string
    }

export type TimeWithoutStudy = Exclude<TimeSource, { kind: 'measured' }>

const citation = ({ kind, reference }: TimeWithoutStudy): Source =>
  kind === 'agreed-by-both' ? { kind: 'minutes', reference } : { kind: 'earlier-annex', reference }

/**
 * Takes over a standard time that this case did not measure, as it is printed where it came from.
 * Seconds per counting unit; no rounding. 66 s agreed by both stays 66 s.
 */
export const resolveTimeWithoutStudy = (
  source: TimeWithoutStudy,
  recorder?: Recorder,
): Result<Quantity<'second'>> => {
  const seconds = source.standardTimeSeconds
  const problem = findRangeProblem(seconds, aboveZero, { field: 'standard-time' })
  if (problem !== null) return refuse(problem)
  recorder?.record({
    rule: 'standard-time',
    operation: 'given',
    inputs: [part('item', 'given-seconds', seconds, 'second', { of: source.kind, source: citation(source) })],
    result: exactly(seconds, 'second'),
    source: citation(source),
  })
  return succeed(seconds)
}
