import { listRecords } from '../../../shared/case/read.ts'
import { decimalOfCount } from '../../../shared/numbers/decimal-string.ts'
import { isZero, ratioOf } from '../../../shared/numbers/ratio.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { minimumWithContributions } from '../../../shared/text/terms/own-contributions-words.ts'
import { asksOwnContributions } from './asks-own-contributions.ts'
import { gradeLines } from './grade-lines.ts'
import { belowMinimumSentence, findMinimumWageRow } from './minimum-wage.ts'
import type { TermsFields } from './terms-fields.ts'

const zero = decimalOfCount(0n)

/** What is said of hourly standards below the minimum wage of the place; undefined where there is nothing to say. */
export function wageAdvice(state: FoldState, terms: TermsFields): string | undefined {
  const { place, rulesAsOf, holidayClause, baseHourlyYuan } = terms
  const stated = asksOwnContributions(terms) ? (terms.ownContributionsYuan ?? zero) : zero
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
    isZero(ratioOf(stated)) ? undefined : minimumWithContributions,
  )
}
