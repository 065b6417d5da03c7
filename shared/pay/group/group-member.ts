import { powerOfTen, scaleOf, writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { parseScale } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Problem } from '../../problems/problem.ts'

/** One member of a group, by code: the standard day wage and the days worked. */
export type GroupMember = {
  readonly worker: string
  readonly dayRateYuan: Quantity<'yuan-per-day'>
  readonly days: Quantity<'day'>
}

export const findMemberProblems = (members: readonly GroupMember[]): readonly Problem[] =>
  members.flatMap(({ worker, dayRateYuan, days }, index) => {
    const place = { row: index + 1, subject: worker }
    return findProblems([dayRateYuan, notNegative, 'day-rate', place], [days, notNegative, 'days', place])
  })

/** Standard wage = day rate × days, with all its decimals. 71.7 × 22 = 1577.40. */
export const standardWage = ({ dayRateYuan, days }: GroupMember): DecimalString => {
  const scale = scaleOf(dayRateYuan) + scaleOf(days)
  const { numerator, denominator }: Ratio = times(ratioOf(dayRateYuan), ratioOf(days))
  return writeDecimal((numerator * powerOfTen(scale)) / denominator, scale)
}

export const standardTotal = (members: readonly GroupMember[]): DecimalString =>
  sumDecimals(members.map(standardWage))

/** What is shared is something, to a number of decimals that money has. */
export const findTotalProblems = (totalYuan: DecimalString, scale: number): readonly Problem[] => {
  const stated = parseScale(scale, { field: 'rounding-scale' })
  return [...findProblems([totalYuan, aboveZero, 'total']), ...(stated.ok ? [] : stated.problems)]
}
