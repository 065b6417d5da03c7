import type { StatedPackage } from '../../../../shared/case/pricing/impact/package-prices.ts'
import { gradeLines } from '../../terms/grade-lines.ts'

/** What is odd about the grades as a package has them, by grade: the same check and words as those of the terms. */
export function gradeAdvice({
  baseHourlyYuan,
  workGrades,
}: Pick<StatedPackage, 'baseHourlyYuan' | 'workGrades'>): ReadonlyMap<string, string> {
  const grades = workGrades.map(({ gradeId, name, coefficient }) => ({ id: gradeId, name, coefficient }))
  const lines = gradeLines(grades, baseHourlyYuan)
  return new Map(
    grades.flatMap(({ id }, place) => {
      const advice = lines[place]?.advice
      return advice === undefined ? [] : [[id, advice] as const]
    }),
  )
}
