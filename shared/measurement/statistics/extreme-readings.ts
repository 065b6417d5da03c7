import { compare, ratioOf } from '../../numbers/ratio.ts'
import type { MeanReading } from '../time-study/mean-reading.ts'

export type Extremes = { readonly largest: MeanReading; readonly smallest: MeanReading }

/** The first largest and the first smallest of the readings; null when there are fewer than two. */
export const findExtremes = (readings: readonly MeanReading[]): Extremes | null => {
  const [first, ...others] = readings
  if (first === undefined || others.length === 0) return null
  let [largest, smallest] = [first, first]
  for (const reading of others) {
    const value = ratioOf(reading.seconds)
    if (compare(value, ratioOf(largest.seconds)) > 0) largest = reading
    if (compare(value, ratioOf(smallest.seconds)) < 0) smallest = reading
  }
  return { largest, smallest }
}
