import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { over, ratioOf, ratioOfCount } from '../../../numbers/ratio.ts'
import { round } from '../../../numbers/round.ts'
import type { Terms } from '../../../terms/terms.ts'

const secondsPerMinute = ratioOfCount(60n)

/** The whole minutes of a shift, the most that can be protected in it. 28800 s → 480. */
export const minutesOfShift = ({ shiftSeconds }: Pick<Terms, 'shiftSeconds'>): DecimalString =>
  round(over(ratioOf(shiftSeconds), secondsPerMinute), { scale: 0, mode: 'down' })
