import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { negateDecimal } from '../../numbers/decimal-string.ts'
import type { MarkedReading } from './exclusion.ts'
import type { TimeBalance } from './observation.ts'

/**
 * The balance as the sheet prints it: the time of an excluded reading is no longer work but interruption.
 * 697.70 = 697.70 + 0.00 + 0.00 with a reading of 81.70 excluded becomes 697.70 = 616.00 + 81.70 + 0.00.
 */
export const applyExclusionsToBalance = (
  balance: TimeBalance,
  readings: readonly MarkedReading[],
): TimeBalance => {
  const excluded = readings.filter((reading) => reading.excluded !== null).map((reading) => reading.seconds)
  return {
    ...balance,
    workSeconds: sumDecimals([balance.workSeconds, ...excluded.map(negateDecimal)]),
    interruptionSeconds: sumDecimals([balance.interruptionSeconds, ...excluded]),
  }
}
