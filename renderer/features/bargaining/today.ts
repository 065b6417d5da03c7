import { beijingDate } from '../../components/beijing-moment.ts'

/** The day on the wall calendar here, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => beijingDate(now)
