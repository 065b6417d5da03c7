import { beijingMoment } from './beijing-moment.ts'

/** `今天 14:28`, `昨天 16:50`, `11-16`, and with the year when it is another one. */
export function momentWords(at: string | null, now = new Date()): string {
  if (at === null) return '—'
  const [moment, today] = [beijingMoment(new Date(at)), beijingMoment(now)]
  const daysAgo = today.dayNumber - moment.dayNumber
  if (daysAgo === 0) return `今天 ${moment.minute}`
  if (daysAgo === 1) return `昨天 ${moment.minute}`
  return moment.year === today.year ? moment.day : `${moment.year}-${moment.day}`
}

/** `14:32:07` on the same day, `昨天 16:50`, `11-16 09:12`: when something that is still there was kept. */
export function keptWords(at: string, now = new Date()): string {
  const [moment, today] = [beijingMoment(new Date(at)), beijingMoment(now)]
  const daysAgo = today.dayNumber - moment.dayNumber
  if (daysAgo === 0) return moment.second
  return daysAgo === 1 ? momentWords(at, now) : `${momentWords(at, now)} ${moment.minute}`
}

/** `14:32:07`, for 已落盘. */
export const clockWords = (at: string): string => beijingMoment(new Date(at)).second
