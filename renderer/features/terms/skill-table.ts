import {
  agreedSkillTable,
  findSkillProblems,
  skillTableId,
  type SkillTableTerm,
} from '../../../shared/case/terms/read-skill-table.ts'
import { setFields } from '../../../shared/case/write.ts'
import { parseDecimal } from '../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem, type Range } from '../../../shared/numbers/range.ts'
import { notNegative } from '../../../shared/numbers/range-checks.ts'
import { skillGrades, type SkillGrade, type SkillTable } from '../../../shared/pay/skill/skill-grade.ts'
import type { Problem } from '../../../shared/problems/problem.ts'
import { record } from '../../../shared/record/read-state.ts'
import type { SetOperation } from '../../../shared/record/change.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { hourlyYuanRange, monthlyYuanRange } from '../../../shared/terms/money-ranges.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { skillGradeNames } from '../../../shared/text/terms/skill-grade-names.ts'

const noAmounts = Object.fromEntries(skillGrades.map((grade) => [grade, null]))

/** The table with its eight grades and no amount: what stood in one that was removed does not come back. */
export function addSkillTable(state: FoldState): SetOperation {
  const before = record(state, 'skill-table', skillTableId)?.fields ?? {}
  const left = skillGrades.filter((grade) => (before[grade] ?? null) !== null)
  return setFields('skill-table', skillTableId, {
    ...(before['removed'] === true ? { removed: false } : {}),
    pays: 'monthly-allowance',
    ...Object.fromEntries(left.map((grade) => [grade, null])),
  })
}

/** An amount of a month is none of an hour: all eight go, those too that another copy may be writing just now. */
export const changeWhatItPays = (pays: SkillTable['kind']): SetOperation =>
  setFields('skill-table', skillTableId, { pays, ...noAmounts })

const [, mostAMonth] = monthlyYuanRange
/** An allowance may be nothing; an hour is never paid with nothing. */
const ranges: Readonly<Record<SkillTable['kind'], Range>> = {
  'monthly-allowance': [...notNegative, ...(mostAMonth === undefined ? [] : [mostAMonth])],
  'hourly-rate': hourlyYuanRange,
}

/** The sentence for an amount that cannot stand in its row; an empty one was not agreed. */
export function checkSkillAmount(
  typed: string,
  grade: SkillGrade,
  { amounts, table }: Pick<SkillTableTerm, 'amounts' | 'table'>,
): string | undefined {
  if (typed.trim() === '') return undefined
  const at = { field: 'skill-amount', subject: skillGradeNames[grade] } as const
  const parsed = parseDecimal(typed, at)
  if (!parsed.ok) return sentenceOf(parsed.problems[0])
  const outside = findRangeProblem(parsed.value, ranges[table.kind], at)
  if (outside !== null) return formatProblem(outside)
  const withIt = amounts.map((one) => (one.grade === grade ? { grade, yuan: parsed.value } : one))
  const found = findSkillProblems(agreedSkillTable(table.kind, withIt))
  return sentenceOf(found.find((problem) => problem.grade === grade))
}

const sentenceOf = (problem: Problem | undefined): string | undefined =>
  problem === undefined ? undefined : formatProblem(problem)

/** What stands beside each row: an amount that fell below another only when that one was raised. */
export const skillRowSentence = ({ problems }: SkillTableTerm, grade: SkillGrade): string | undefined =>
  sentenceOf(problems.find((problem) => problem.grade === grade))
