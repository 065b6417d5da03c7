const two = (value: number) => String(value).padStart(2, '0')

/** `2026-06-17T14:10`, as a date and time field holds it. */
export const localMinute = (moment: Date): string =>
  `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`

/** The instant of a local minute; null for what is none. */
export const instantOfLocal = (text: string): string | null => {
  const moment = new Date(text)
  return text === '' || Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
