import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeDecimal, type DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { ratioOf, times } from '../../../shared/numbers/ratio.ts'
import { writeTerminating } from '../../../shared/numbers/exact-string.ts'
import type { RoundingRule } from '../../../shared/numbers/rounding-rule.ts'
import type { RepriceLine } from '../../../shared/pay/piece-rate/reprice.ts'
import { parseWorkGrade, type WageTier, type WorkGrade } from '../../../shared/pay/wage-tier/wage-tier.ts'

const lineCount = 20_000
const scenarioCount = 8

const gradeOf = (name: string): WorkGrade => {
  const grade = parseWorkGrade(name)
  if (!grade.ok) throw new Error(name)
  return grade.value
}

const grades = ['一级', '二级', '三级', '四级', '五级'].map(gradeOf)
const coefficients = ['1', '1.08', '1.18', '1.3', '1.45'].map(decimalLiteral)

export const priceRounding: RoundingRule = {
  what: 'piece-rate',
  scale: 3,
  mode: 'half-up',
  step: 'after-division',
}

/** 20,000 printed times from 5.0 s to 604.9 s over five grades, spread so that no neighbour repeats. */
export const lines: readonly RepriceLine[] = Array.from({ length: lineCount }, (_, index) => ({
  standardTimeSeconds: writeDecimal(BigInt(50 + ((index * 7919) % 6000)), 1),
  grade: grades[(index * 31) % grades.length] ?? gradeOf('一级'),
}))

const tier = (index: number, base: DecimalString): WageTier => {
  const coefficient = coefficients[index] ?? decimalLiteral('1')
  const hourlyYuan = writeTerminating(times(ratioOf(base), ratioOf(coefficient))) ?? base
  return { grade: grades[index] ?? gradeOf('一级'), coefficient, hourlyYuan }
}

const baseOf = (step: number): DecimalString => writeDecimal(BigInt(1134 + step * 7), 2)

/** The standards before any package. */
export const standing: readonly WageTier[] = grades.map((_, index) => tier(index, baseOf(0)))

/** Eight packages; each changes the hourly standard of one grade, or of all. */
export const packages: Readonly<Record<'one' | 'all', readonly (readonly WageTier[])[]>> = {
  one: Array.from({ length: scenarioCount }, (_, step) =>
    standing.map((one, index) => (index === step % grades.length ? tier(index, baseOf(step + 1)) : one)),
  ),
  all: Array.from({ length: scenarioCount }, (_, step) =>
    grades.map((_grade, index) => tier(index, baseOf(step + 1))),
  ),
}
