import { collectResults } from './collect-results.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { coefficientRange } from '../../terms/money-ranges.ts'
import type { WorkGradeTerm } from '../../terms/terms.ts'
import { listRecords, type Entry } from '../read.ts'

const readGrade = (entry: Entry<'work-grade'>, index: number): Result<WorkGradeTerm> => {
  const name = (entry.name ?? '').trim()
  const row = index + 1
  if (name === '') {
    const at = { field: 'work-grade', row } as const
    return refuse({ code: 'empty', at, given: null, expected: { kind: 'present' }, remedy: 'fill-it-in' })
  }
  const at = { field: 'coefficient', row, subject: name } as const
  const coefficient = parseDecimal(entry.coefficient, at)
  if (!coefficient.ok) return coefficient
  const problem = findRangeProblem(coefficient.value, coefficientRange, at)
  if (problem !== null) return refuse(problem)
  return succeed({ gradeId: entry.id, name, coefficient: coefficient.value })
}

const findNamedTwice = (grades: readonly WorkGradeTerm[]): readonly Problem[] =>
  grades.flatMap(({ name }, index): readonly Problem[] => {
    if (grades.findIndex((one) => one.name === name) === index) return []
    const at = { field: 'work-grade', row: index + 1, subject: name } as const
    const expected = { kind: 'absent' } as const
    return [{ code: 'grade-named-twice', at, given: name, expected, remedy: 'rename-or-merge' }]
  })

/** The grades of work in their order; each has a name of its own and a coefficient above zero. */
export const readWorkGrades = (state: FoldState): Result<readonly WorkGradeTerm[]> => {
  const grades = collectResults(listRecords(state, 'work-grade').map(readGrade))
  if (!grades.ok) return grades
  if (grades.value.length === 0) {
    const at = { field: 'work-grade' } as const
    const expected = { kind: 'count-at-least', count: '1' } as const
    return refuse({ code: 'empty', at, given: null, expected, remedy: 'fill-it-in' })
  }
  const [twice, ...others] = findNamedTwice(grades.value)
  return twice === undefined ? grades : refuse(twice, ...others)
}
