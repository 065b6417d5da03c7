import { compareDates, type DateString } from '../dates/date-string.ts'
import type { Source } from '../derivation/source.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type Confidence = 'high' | 'medium' | 'low'

/** One value of a statutory or local figure, in force from a day until the next entry's day. */
export type DatedParameter<T> = {
  readonly effectiveFrom: DateString
  /** The last day, where the table has no later figure yet and the old one must not run on. */
  readonly lastOn?: DateString
  readonly value: T
  /** The instrument, as it is cited. */
  readonly source: string
  /** Anything but `high` carries the badge 待核实 and blocks nothing. */
  readonly confidence: Confidence
}

const isInForce = ({ effectiveFrom, lastOn }: DatedParameter<unknown>, asOf: DateString): boolean =>
  compareDates(effectiveFrom, asOf) <= 0 && (lastOn === undefined || compareDates(asOf, lastOn) <= 0)

/** The entry in force on a given day; never the newest one by the clock. */
export const resolveParameter = <T>(
  entries: readonly DatedParameter<T>[],
  asOf: DateString,
): Result<DatedParameter<T>> => {
  let found: DatedParameter<T> | null = null
  for (const entry of entries) {
    const isLater = found === null || compareDates(found.effectiveFrom, entry.effectiveFrom) <= 0
    if (isLater && isInForce(entry, asOf)) found = entry
  }
  if (found !== null) return succeed(found)
  const days = entries.map(({ effectiveFrom }) => effectiveFrom)
  const expected = { kind: 'one-of', options: days } as const
  return refuse({
    code: 'no-rule-in-force',
    at: { field: 'rule' },
    given: asOf,
    expected,
    remedy: 'add-the-rule',
  })
}

/** The citation that a derivation carries for a figure taken from a dated rule. */
export const citeParameter = (rule: string, parameter: DatedParameter<unknown>): Source => ({
  kind: 'dated-rule',
  rule,
  effectiveFrom: parameter.effectiveFrom,
  instrument: parameter.source,
  confidence: parameter.confidence,
})
