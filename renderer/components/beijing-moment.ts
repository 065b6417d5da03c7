const eastOfGreenwich = 8 * 60 * 60 * 1000
const two = (value: number) => String(value).padStart(2, '0')

export type BeijingMoment = {
  readonly year: string
  /** `06-17` */
  readonly day: string
  /** `14:28` */
  readonly minute: string
  /** `14:28:07` */
  readonly second: string
  /** Days since 1970 on the same calendar, to count how long ago one is. */
  readonly dayNumber: number
}

/**
 * A moment on the clocks of the country, as paper prints it, wherever the computer thinks it stands. Beijing has kept
 * UTC+8 without summer time since 1991.
 */
export function beijingMoment(at: Date): BeijingMoment {
  const there = new Date(at.getTime() + eastOfGreenwich)
  const minute = `${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`
  return {
    year: String(there.getUTCFullYear()),
    day: `${two(there.getUTCMonth() + 1)}-${two(there.getUTCDate())}`,
    minute,
    second: `${minute}:${two(there.getUTCSeconds())}`,
    dayNumber: Math.floor(there.getTime() / 86_400_000),
  }
}

/** `2026-06-17` */
export const beijingDate = (at: Date): string => {
  const { year, day } = beijingMoment(at)
  return `${year}-${day}`
}
