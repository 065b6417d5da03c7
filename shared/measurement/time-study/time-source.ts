import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { TimeStudyId } from './identity.ts'

/**
 * Where the standard time of a line comes from; screen and paper both say it:
 * 本次测时 · 沿用 · 同类工序 · 双方认可. Only a measured time leads back to readings.
 */
export type TimeSource =
  | { readonly kind: 'measured'; readonly timeStudyIds: readonly TimeStudyId[] }
  | { readonly kind: 'carried-over'; readonly standardTimeSeconds: DecimalString; readonly reference: string }
  | {
      readonly kind: 'similar-operation'
      readonly standardTimeSeconds: DecimalString
      readonly reference: string
    }
  | {
      readonly kind: 'agreed-by-both'
      readonly standardTimeSeconds: DecimalString
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
): Result<DecimalString> => {
  const seconds = source.standardTimeSeconds
  const range = [{ kind: 'more-than', bound: decimalOfCount(0n) }] as const
  const problem = findRangeProblem(seconds, range, { field: 'standard-time' })
  if (problem !== null) return refuse(problem)
  recorder?.record({
    rule: 'standard-time',
    operation: 'given',
    inputs: [
      {
        name: 'given-seconds',
        role: 'item',
        value: seconds,
        unit: 'second',
        of: source.kind,
        source: citation(source),
      },
    ],
    result: { kind: 'exact', value: seconds, unit: 'second' },
    source: citation(source),
  })
  return succeed(seconds)
}
