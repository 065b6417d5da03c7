import { parseDate } from '../../../shared/dates/date-string.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { convertFullWidth } from './full-width.ts'

const written = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/

/** 2014.8.1, 2014/08/01 and ２０１４年８月１日 as 2014-08-01; anything else only with its characters made plain. */
export const plainDate = (typed: string): string => {
  const entry = convertFullWidth(typed)
  const parts = written.exec(entry.replaceAll('／', '/').replace(/\s/g, ''))
  if (parts === null) return entry
  const [, year = '', month = '', day = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The sentence for an entry that is no day of the calendar; it quotes the entry as it was typed. */
export const checkDate = (typed: string): string | undefined => {
  const parsed = parseDate(plainDate(typed), { field: 'date' })
  const problem = parsed.ok ? undefined : parsed.problems[0]
  const given = typed.trim() === '' ? null : typed.trim()
  return problem === undefined ? undefined : formatProblem({ ...problem, given })
}
