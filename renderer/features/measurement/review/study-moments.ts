import type { Study } from '../../../../shared/case/measurement/study.ts'
import { beijingMoment } from '../../../components/beijing-moment.ts'

const minuteOf = (at: string): string => beijingMoment(new Date(at)).minute

/** `06-17 14:28` */
export const dayMinute = (at: string): string => `${beijingMoment(new Date(at)).day} ${minuteOf(at)}`

/** ` · 06-17 14:18 至 14:28`, as far as it is known. */
export function studyMoments({ source }: Study): string {
  const { startedAt, endedAt } = source
  if (startedAt === null || startedAt === undefined) return source.method === 'typed' ? ' · 录入纸表' : ''
  if (endedAt === null || endedAt === undefined) return ` · ${dayMinute(startedAt)} 开始`
  const sameDay = dayMinute(startedAt).slice(0, 5) === dayMinute(endedAt).slice(0, 5)
  return ` · ${dayMinute(startedAt)} 至 ${sameDay ? minuteOf(endedAt) : dayMinute(endedAt)}`
}
