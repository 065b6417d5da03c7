const two = (value: number) => String(value).padStart(2, '0')

/** `2026-06-17 14:10`, as people write it. */
export const localMinute = (moment: Date): string =>
  `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`

/** The instant of a local minute, full-width digits and signs made plain; null for what is none. */
export function instantOfLocal(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim()
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[ T]+(\d{2}:\d{2})$/.exec(plain) ?? []
  if (date === undefined || time === undefined) return null
  const moment = new Date(`${date}T${time}`)
  return Number.isNaN(moment.getTime()) || localMinute(moment) !== `${date} ${time}`
    ? null
    : moment.toISOString()
}
