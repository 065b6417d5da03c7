import type { Entry } from '../../../shared/case/read.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { recogniseDecimal } from '../../../shared/numbers/decimal-string.ts'
import { findRangeProblem } from '../../../shared/numbers/range.ts'
import { writeTerminating } from '../../../shared/numbers/exact-string.ts'
import { compare, minus, oneRatio, ratioOf } from '../../../shared/numbers/ratio.ts'
import {
  calculateSteppedCoefficients,
  type CoefficientStep,
} from '../../../shared/pay/wage-tier/stepped-coefficients.ts'
import type { Problem } from '../../../shared/problems/problem.ts'
import { refuse, type Result } from '../../../shared/problems/result.ts'
import { coefficientRange } from '../../../shared/terms/money-ranges.ts'
import { firstCoefficient } from '../../../shared/terms/suggested-terms.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { checkStep } from './fields/field-checks.ts'
import { gradeLines } from './grade-lines.ts'

/** 每级系数加 0.10 · 每级加 1.00 元 · 每级 × 1.05. */
export const fillWays = ['coefficient', 'yuan', 'ratio'] as const
export type FillWay = (typeof fillWays)[number]

/** A coefficient that does not end, or is longer, is written with so many decimals. */
const mostDecimals = 4
/** Where an amount of yuan is to come out whole, a coefficient that ends keeps all it has. */
const mostOfYuan = 12

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

/** What the field holds: what it took last, and what is being typed over it, taken or not. */
export type StepEntry = {
  readonly way: FillWay
  readonly taken: string
  readonly typed: string | undefined
}

/** The step that stands in the field as it is seen now; none while that is empty or cannot be taken. */
export const stepInField = ({ way, taken, typed = taken }: StepEntry): CoefficientStep | undefined =>
  checkStep(typed, way) === undefined ? stepOf(way, typed) : undefined

const one = decimalLiteral('1')

/** A typed coefficient is refused there, so a filled one is as well. */
const findTooHigh = (grades: readonly Grade[]): Problem | undefined => {
  for (const [index, { name, coefficient }] of grades.entries()) {
    const at = { field: 'coefficient', row: index + 1, ...(name ? { subject: name } : {}) } as const
    const problem = coefficient == null ? null : findRangeProblem(coefficient, coefficientRange, at)
    if (problem !== null) return problem
  }
  return undefined
}

/** Nobody wrote the coefficient that came out too high; the step is what can be changed. */
export const fillSentence = (problem: Problem): string => {
  const { at, given, expected } = problem
  const grade = at.subject ?? `第 ${String(at.row ?? 0)} 行`
  return at.field === 'coefficient' && expected.kind === 'at-most'
    ? `${grade}的系数会到 ${given ?? ''}，系数不能大于 ${expected.bound}，请减小级差。`
    : formatProblem(problem)
}

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
    most: step.kind === 'yuan' ? mostOfYuan : mostDecimals,
    mostEndless: mostDecimals,
  })
  if (!made.ok) return made
  const filled = grades.map((grade, index) => ({
    ...grade,
    coefficient: made.value[index] ?? firstCoefficient,
  }))
  const tooHigh = findTooHigh(filled)
  if (tooHigh !== undefined) return refuse(tooHigh)
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

/** 加不成整 1 元: a coefficient that does not end leaves a grade beside the amount; what it becomes is said. */
export function unevenSentence(step: CoefficientStep, filled: readonly FilledGrade[]): string | undefined {
  if (step.kind !== 'yuan') return undefined
  const wanted = ratioOf(step.yuan)
  const uneven = filled.flatMap(({ name, hourlyYuan }, index) => {
    const lower = filled[index - 1]
    if (lower?.hourlyYuan === undefined || hourlyYuan === undefined) return []
    const rise = minus(ratioOf(hourlyYuan), ratioOf(lower.hourlyYuan))
    return compare(rise, wanted) === 0 ? [] : [`${name}比${lower.name}多 ${writeTerminating(rise) ?? ''} 元`]
  })
  if (uneven.length === 0) return undefined
  return `系数除不尽，加不成整 ${step.yuan} 元：${uneven.join('，')}。`
}
