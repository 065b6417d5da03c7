import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { PerformanceRating } from './performance-rating.ts'
import { factorScale } from './rating-scale.ts'
import { westinghouseFactors, westinghouseTable, type WestinghouseFactor } from './westinghouse-table.ts'

/** A grade for each of the four: C1, B2, C, C. */
export type WestinghouseGrades = Readonly<Record<WestinghouseFactor, string>>

const one = decimalOfCount(1n)

const valueOfGrade = (factor: WestinghouseFactor, grade: string): DecimalString | Problem => {
  const grades = Object.entries(westinghouseTable[factor])
  const found = grades.find(([name]) => name === grade)
  if (found !== undefined) return decimalLiteral(found[1])
  return {
    code: 'not-a-known-word',
    at: { field: factor },
    given: grade,
    expected: { kind: 'one-of', options: grades.map(([name]) => name) },
    remedy: 'choose-from-the-list',
  }
}

/**
 * Westinghouse rating = 1 + skill + effort + conditions + consistency, a factor between 0.50 and 1.38, exact.
 * Source: the levelling table of the Westinghouse company. C1, B2, C, C: 1 + 0.06 + 0.08 + 0.02 + 0.01 = 1.17.
 */
export const calculateWestinghouseRating = (
  grades: WestinghouseGrades,
  recorder?: Recorder,
): Result<PerformanceRating> => {
  const values: { factor: WestinghouseFactor; value: DecimalString }[] = []
  const problems: Problem[] = []
  for (const factor of westinghouseFactors) {
    const value = valueOfGrade(factor, grades[factor])
    if (typeof value === 'string') values.push({ factor, value })
    else problems.push(value)
  }
  if (problems.length > 0) return { ok: false, problems }
  const rating = sumDecimals([one, ...values.map(({ value }) => value)])
  recorder?.record({
    rule: 'westinghouse-rating',
    operation: 'sum',
    inputs: [
      part('plus', 'one', one, 'ratio'),
      ...values.map(({ factor, value }) =>
        part('plus', 'levelling-value', value, 'ratio', { of: `${factor} ${grades[factor]}` }),
      ),
    ],
    result: exactly(rating, 'ratio'),
  })
  return succeed({ scale: factorScale, rating })
}
