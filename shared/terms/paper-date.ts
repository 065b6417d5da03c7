import type { DateString } from '../dates/date-string.ts'

/** 2014-08-01 → 2014年8月1日: no leading zeros. */
export const paperDate = (date: DateString): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${String(Number(month))}月${String(Number(day))}日`
}
