import { beijingDate, beijingMoment } from '../../../components/beijing-moment.ts'

/** `2026-06-17 14:10`, as people here write it. */
export const localMinute = (moment: Date): string => `${beijingDate(moment)} ${beijingMoment(moment).minute}`

/** The instant of such a minute, full-width digits and signs made plain; null for what is none. */
export function instantOfLocal(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim()
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[ T]+(\d{2}:\d{2})$/.exec(plain) ?? []
  if (date === undefined || time === undefined) return null
  const moment = new Date(`${date}T${time}+08:00`)
  return Number.isNaN(moment.getTime()) || localMinute(moment) !== `${date} ${time}`
    ? null
    : moment.toISOString()
}
