import type { DecimalString } from '../../numbers/decimal-string.ts'
import { findProblems, notNegative } from '../../numbers/range-checks.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** The eight grades of a worker's skill, 技能等级, from the lowest up; never the grade of the work. */
export const skillGrades = [
  'apprentice',
  'junior',
  'intermediate',
  'senior',
  'technician',
  'senior-technician',
  'master-technician',
  'chief-technician',
] as const

export type SkillGrade = (typeof skillGrades)[number]

export type SkillRow = { readonly grade: SkillGrade; readonly yuan: DecimalString }

/**
 * What a skill grade gives: a monthly allowance, or an hourly rate for work that is paid by time. It has no way into
 * a piece rate: the same piece has the same price for everyone.
 */
export type SkillTable = {
  readonly kind: 'monthly-allowance' | 'hourly-rate'
  readonly rows: readonly SkillRow[]
}

/** Each grade once, from the lowest up, none below the one before it. */
export const checkSkillTable = ({ rows }: SkillTable): readonly Problem[] =>
  rows.flatMap(({ grade, yuan }, index): readonly Problem[] => {
    const place = { row: index + 1, subject: grade }
    const at = { field: 'skill-grade', ...place } as const
    const before = rows[index - 1]
    const negative = findProblems([yuan, notNegative, 'skill-grade', place])
    if (before === undefined) return negative
    const inOrder = skillGrades.indexOf(grade) > skillGrades.indexOf(before.grade)
    const order: readonly Problem[] = inOrder
      ? []
      : [
          {
            code: 'skill-grades-out-of-order',
            at,
            given: grade,
            expected: { kind: 'one-of', options: skillGrades },
            remedy: 'check-the-grades',
          },
        ]
    if (compare(ratioOf(yuan), ratioOf(before.yuan)) >= 0) return [...negative, ...order]
    const expected = { kind: 'at-least', bound: before.yuan } as const
    return [
      ...negative,
      ...order,
      { code: 'skill-grade-below-lower', at, given: yuan, expected, remedy: 'check-the-grades' },
    ]
  })

export const resolveSkillAmount = (table: SkillTable, grade: SkillGrade): Result<DecimalString> => {
  const row = table.rows.find((one) => one.grade === grade)
  if (row !== undefined) return succeed(row.yuan)
  const expected = { kind: 'one-of', options: table.rows.map((one) => one.grade) } as const
  return refuse({
    code: 'skill-grade-unknown',
    at: { field: 'skill-grade' },
    given: grade,
    expected,
    remedy: 'choose-from-the-list',
  })
}
