import { findAllowanceProblem } from '../../../../shared/measurement/allowance/total-allowance.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { findRangeProblem, type Range } from '../../../../shared/numbers/range.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import type { Problem, ProblemPlace } from '../../../../shared/problems/problem.ts'
import { calculateShiftSeconds } from '../../../../shared/quota/shift.ts'
import {
  coefficientRange,
  hourlyYuanRange,
  ownContributionsRange,
} from '../../../../shared/terms/money-ranges.ts'
import { parseTimeRounding } from '../../../../shared/terms/parse-rounding-terms.ts'
import { ratioOfPercent } from '../../../../shared/terms/percent.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const zero = decimalLiteral('0')
const hundred = decimalLiteral('100')
const aboveZero: Range = [{ kind: 'more-than', bound: zero }]

type Judge = (value: DecimalString) => Problem | undefined

/** The sentence for an entry that cannot be taken; undefined when it can. */
const check = (typed: string, at: ProblemPlace, judge: Judge): string | undefined => {
  const parsed = parseDecimal(typed, at)
  const problem = parsed.ok ? judge(parsed.value) : parsed.problems[0]
  return problem === undefined ? undefined : formatProblem(problem)
}

const inRange =
  (range: Range, at: ProblemPlace): Judge =>
  (value) =>
    findRangeProblem(value, range, at) ?? undefined

export const checkShiftHours = (typed: string): string | undefined =>
  check(typed, { field: 'shift' }, (shiftHours) => {
    const seconds = calculateShiftSeconds({ shiftHours })
    return seconds.ok ? undefined : seconds.problems[0]
  })

export const checkHourlyYuan = (typed: string): string | undefined => {
  const at = { field: 'base-hourly-yuan' } as const
  return check(typed, at, inRange(hourlyYuanRange, at))
}

/** Optional: an empty field takes the entry back. */
export const checkOwnContributions = (typed: string): string | undefined => {
  const at = { field: 'own-contributions' } as const
  return typed.trim() === '' ? undefined : check(typed, at, inRange(ownContributionsRange, at))
}

export const checkCoefficient = (typed: string, row: number, name: string): string | undefined => {
  const at = { field: 'coefficient', row, ...(name === '' ? {} : { subject: name }) } as const
  return check(typed, at, inRange(coefficientRange, at))
}

const one = decimalLiteral('1')

const upperEnd = (range: Range): Range => range.filter(({ kind }) => kind === 'at-most')

/** No step is larger than what it is added to may be. */
const stepRanges: Readonly<Record<'coefficient' | 'yuan' | 'ratio', Range>> = {
  coefficient: [{ kind: 'at-least', bound: zero }, ...upperEnd(coefficientRange)],
  yuan: [{ kind: 'at-least', bound: zero }, ...upperEnd(hourlyYuanRange)],
  ratio: [{ kind: 'at-least', bound: one }, ...upperEnd(coefficientRange)],
}

/** 级差: an amount may be nothing, a multiple not less than one. */
export const checkStep = (typed: string, way: 'coefficient' | 'yuan' | 'ratio'): string | undefined => {
  const at = { field: 'tier-step' } as const
  return check(typed, at, inRange(stepRanges[way], at))
}

/** 批量第 1 档; the row is counted from 1. */
const bandWords = (table: string, row: number): string => `${table}第 ${String(row)} 档`

/** A row of a coefficient table: above zero, as every factor of a price. */
export const checkBandCoefficient = (typed: string, table: string, row: number): string | undefined => {
  const at = { field: 'band-coefficient', subject: bandWords(table, row) } as const
  return check(typed, at, inRange(coefficientRange, at))
}

/** An end of a band; the upper one may stay empty, and lies above the lower. */
export const checkBandEnd = (
  typed: string,
  end: 'from' | 'below',
  {
    table,
    row,
    above,
  }: { readonly table: string; readonly row: number; readonly above: DecimalString | null },
): string | undefined => {
  const at = { field: `band-${end}`, subject: bandWords(table, row) } as const
  if (typed.trim() === '') return undefined
  const range: Range =
    above === null ? [{ kind: 'at-least', bound: zero }] : [{ kind: 'more-than', bound: above }]
  return check(typed, at, inRange(range, at))
}

export const withoutPercentSign = (typed: string): string => typed.replace(/\s*%$/, '')

/** One part of the allowance: never negative, and never the whole of a shift. */
export const checkAllowancePercent = (
  typed: string,
  base: 'normal-time' | 'shift-time',
): string | undefined =>
  check(withoutPercentSign(typed), { field: 'allowance' }, (percent) => {
    const ratio = ratioOfPercent(percent)
    return findAllowanceProblem(ratio, ratioOf(ratio), base) ?? undefined
  })

export const checkAccuracyPercent = (typed: string): string | undefined => {
  const at = { field: 'accuracy' } as const
  const range: Range = [...aboveZero, { kind: 'less-than', bound: hundred }]
  return check(withoutPercentSign(typed), at, inRange(range, at))
}

export const withoutPointSign = (typed: string): string => typed.replace(/\s*点$/, '')

/** ± in points of a rating whose scale has its normal pace at 100. */
export const checkRatingErrorPoints = (typed: string): string | undefined => {
  const at = { field: 'rating' } as const
  const range: Range = [
    { kind: 'at-least', bound: zero },
    { kind: 'less-than', bound: hundred },
  ]
  return check(withoutPointSign(typed), at, inRange(range, at))
}

/** 标准工时小数位数写的是 -1。请写明舍入到几位小数，… */
export const checkScale = (typed: string, name: string): string | undefined => {
  const parsed = parseTimeRounding({ scale: typed, mode: 'half-up' })
  const problem = parsed.ok ? undefined : parsed.problems[0]
  if (problem === undefined) return undefined
  const sentence = formatProblem(problem)
  return problem.given === null
    ? `${name}还没有填。${sentence}`
    : `${name}写的是 ${problem.given}。${sentence}应是 0 至 12 之间的整数。`
}
