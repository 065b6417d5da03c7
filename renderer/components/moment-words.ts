const two = (value: number) => String(value).padStart(2, '0')
const clock = (moment: Date) => `${two(moment.getHours())}:${two(moment.getMinutes())}`
const dayNumber = (moment: Date) =>
  Math.floor(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime() / 86_400_000)

/** `今天 14:28`, `昨天 16:50`, `11-16`, and with the year when it is another one. */
export function momentWords(at: string | null, now = new Date()): string {
  if (at === null) return '—'
  const moment = new Date(at)
  const daysAgo = dayNumber(now) - dayNumber(moment)
  if (daysAgo === 0) return `今天 ${clock(moment)}`
  if (daysAgo === 1) return `昨天 ${clock(moment)}`
  const day = `${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return moment.getFullYear() === now.getFullYear() ? day : `${String(moment.getFullYear())}-${day}`
}

/** `14:32:07` on the same day, `昨天 16:50`, `11-16 09:12`: when something that is still there was kept. */
export function keptWords(at: string, now = new Date()): string {
  const moment = new Date(at)
  const daysAgo = dayNumber(now) - dayNumber(moment)
  if (daysAgo === 0) return clockWords(at)
  return daysAgo === 1 ? momentWords(at, now) : `${momentWords(at, now)} ${clock(moment)}`
}

/** `14:32:07`, for 已落盘. */
export function clockWords(at: string): string {
  const moment = new Date(at)
  return `${clock(moment)}:${two(moment.getSeconds())}`
}
