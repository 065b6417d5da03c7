import { listRecords } from '../../../shared/case/read.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { addsContributions } from '../../../shared/terms/own-contributions.ts'
import { minimumWithContributions } from '../../../shared/text/terms/own-contributions-words.ts'
import { gradeLines } from './grade-lines.ts'
import { belowMinimumSentence, findMinimumWageRow } from './minimum-wage.ts'
import type { TermsFields } from './terms-fields.ts'

/** What is said of hourly standards below the minimum wage of the place; undefined where there is nothing to say. */
export function wageAdvice(state: FoldState, terms: TermsFields): string | undefined {
  const { place, rulesAsOf, holidayClause, baseHourlyYuan } = terms
  const stated = terms.ownContributionsYuan ?? null
  const row = findMinimumWageRow(place ?? '', rulesAsOf ?? '', holidayClause ?? false, stated)
  if (row === undefined) return undefined
  const grades = listRecords(state, 'work-grade')
  const lines = gradeLines(grades, baseHourlyYuan ?? null)
  return belowMinimumSentence(
    [
      { name: '基准小时工资', hourlyYuan: baseHourlyYuan },
      ...grades.map(({ name }, index) => ({ name: name ?? '', hourlyYuan: lines[index]?.hourlyYuan })),
    ],
    row,
    addsContributions(row.ownContributions) ? minimumWithContributions : undefined,
  )
}
