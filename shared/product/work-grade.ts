import { convertFullWidth } from '../numbers/convert-full-width.ts'
import type { Problem, ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

/** A grade of work as the terms name it. The price follows the grade of the work, never the worker. */
export type WorkGradeChoice = { readonly id: string; readonly name: string }

const digits = '零一二三四五六七八九十'

/** 一级, 1, １级 and 1 级 are one grade. */
const gradeKey = (words: string): string =>
  convertFullWidth(words)
    .replace(/[\s\u3000]/g, '')
    .replace(/[级級等档]$/, '')
    .replace(/^[零一二三四五六七八九十]$/, (digit) => String(digits.indexOf(digit)))

const problemOf = (typed: string, grades: readonly WorkGradeChoice[], at: ProblemPlace): Problem =>
  grades.length === 0
    ? { code: 'no-grades-yet', at, given: typed, expected: { kind: 'present' }, remedy: 'check-the-grades' }
    : {
        code: 'grade-not-listed',
        at,
        given: typed,
        expected: { kind: 'one-of', options: grades.map(({ name }) => name) },
        remedy: 'choose-from-the-list',
      }

/** The grade that was meant by what was typed (`一级`, `1`), among those the terms have. */
export const parseWorkGrade = (
  typed: string,
  grades: readonly WorkGradeChoice[],
  at: ProblemPlace,
): Result<string> => {
  const meant = gradeKey(typed)
  const found =
    grades.find(({ name }) => name === typed) ?? grades.find(({ name }) => gradeKey(name) === meant)
  return found === undefined ? refuse(problemOf(typed, grades, at)) : succeed(found.id)
}
