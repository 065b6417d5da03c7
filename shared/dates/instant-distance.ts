import { Temporal } from 'temporal-polyfill'

export type Passed = { readonly minutes?: number; readonly milliseconds?: number }

/** The instant that much later, written to the millisecond as a change is. */
export const later = (at: string, passed: Passed): string =>
  Temporal.Instant.from(at).add(passed).toString({ fractionalSecondDigits: 3 })

/** Milliseconds since 1970, for differences only; null for what is no instant. */
export function epochMilliseconds(at: string): number | null {
  try {
    return Temporal.Instant.from(at).epochMilliseconds
  } catch {
    return null
  }
}
