import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { MarkedReading } from './exclusion.ts'
import type { ElementId } from './identity.ts'

/** The time of one cycle; null when an element of it has no reading that counts, so that columns still add up. */
export const calculateCycleTotal = (
  cycle: number,
  elements: readonly ElementId[],
  readings: readonly MarkedReading[],
): DecimalString | null => {
  const seconds: DecimalString[] = []
  for (const elementId of elements) {
    const reading = readings.find(
      (one) => one.cycle === cycle && one.elementId === elementId && one.excluded === null,
    )
    if (reading === undefined) return null
    seconds.push(reading.seconds)
  }
  return sumDecimals(seconds)
}
