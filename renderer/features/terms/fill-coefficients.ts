import type { Entry } from '../../../shared/case/read.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { recogniseDecimal } from '../../../shared/numbers/decimal-string.ts'
import { writeTerminating } from '../../../shared/numbers/exact-string.ts'
import { minus, oneRatio, ratioOf } from '../../../shared/numbers/ratio.ts'
import {
  calculateSteppedCoefficients,
  type CoefficientStep,
} from '../../../shared/pay/wage-tier/stepped-coefficients.ts'
import type { Result } from '../../../shared/problems/result.ts'
import { firstCoefficient } from '../../../shared/terms/suggested-terms.ts'
import { gradeLines } from './grade-lines.ts'

/** 每级系数加 0.10 · 每级加 1.00 元 · 每级 × 1.05. */
export const fillWays = ['coefficient', 'yuan', 'ratio'] as const
export type FillWay = (typeof fillWays)[number]

/** A coefficient that does not end, or is longer, is written with so many decimals. */
const mostDecimals = 4

type Grade = Pick<Entry<'work-grade'>, 'id' | 'name' | 'coefficient'>

export type FilledGrade = {
  readonly id: string
  readonly name: string
  readonly coefficient: DecimalString
  /** Base × the coefficient that would be filled in. */
  readonly hourlyYuan: DecimalString | undefined
}

/** What was typed, as a step; a multiple of 1.05 is a ratio of 0.05. */
export const stepOf = (way: FillWay, typed: string): CoefficientStep | undefined => {
  const amount = recogniseDecimal(typed)
  if (amount === null) return undefined
  if (way === 'coefficient') return { kind: 'coefficient', points: amount }
  if (way === 'yuan') return { kind: 'yuan', yuan: amount }
  const ratio = writeTerminating(minus(ratioOf(amount), oneRatio))
  return ratio === null ? undefined : { kind: 'ratio', ratio }
}

const one = decimalLiteral('1')

/** Every grade with its new coefficient, the lowest kept as it is, or why they cannot be filled. */
export function fillCoefficients(
  grades: readonly Grade[],
  baseHourlyYuan: DecimalString | null,
  step: CoefficientStep,
): Result<readonly FilledGrade[]> {
  const made = calculateSteppedCoefficients({
    count: grades.length,
    lowestCoefficient: grades[0]?.coefficient ?? firstCoefficient,
    // Only an amount of yuan asks for the base, and the tool does not offer it without one.
    baseHourlyYuan: baseHourlyYuan ?? one,
    step,
    most: mostDecimals,
  })
  if (!made.ok) return made
  const filled = grades.map((grade, index) => ({
    ...grade,
    coefficient: made.value[index] ?? firstCoefficient,
  }))
  const lines = gradeLines(filled, baseHourlyYuan)
  return {
    ok: true,
    value: filled.map(({ id, name, coefficient }, index) => ({
      id,
      name: name ?? '',
      coefficient,
      hourlyYuan: lines[index]?.hourlyYuan,
    })),
  }
}
