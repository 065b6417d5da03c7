import type { DateString } from '../dates/date-string.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { minimumWages, type MinimumWage } from './minimum-wage-table.ts'

/** The monthly minimum of a place on a day. A year that the table does not know is a problem, not a guess. */
export const resolveMinimumWage = (
  place: Jurisdiction,
  asOf: DateString,
): Result<DatedParameter<MinimumWage>> => resolveParameter(minimumWages[place], asOf)
