import type { DateString } from '../dates/date-string.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import type { Jurisdiction } from '../rules/jurisdiction.ts'
import type { OwnContributions } from './own-contributions.ts'

/** One row of the hourly standards, from the lowest grade of work up. */
export type WorkGradeTerm = {
  readonly gradeId: string
  readonly name: string
  readonly coefficient: DecimalString
}

/** `ratio` 0.05 is 5 %; parts are added, never multiplied. */
export type AllowancePart = { readonly name: string; readonly ratio: DecimalString }

export const allowanceBases = ['normal-time', 'shift-time'] as const

export type AllowanceTerms = {
  readonly base: (typeof allowanceBases)[number]
  readonly parts: readonly AllowancePart[]
  /** The sum of the parts. */
  readonly ratio: DecimalString
}

/** What both sides fixed before anything is timed: every later calculation takes its rules from here. */
export type Terms = {
  readonly shiftHours: DecimalString
  readonly shiftSeconds: DecimalString
  readonly workGrades: readonly WorkGradeTerm[]
  readonly baseHourlyYuan: DecimalString
  readonly baseHourlySource: string
  readonly allowance: AllowanceTerms
  /** The two roundings that touch a price; both are 舍入. */
  readonly timeRounding: RoundingRule
  readonly priceRounding: RoundingRule
  /** The one scale a case rates on so far: 100 is the pace the wage is paid for. */
  readonly ratingScale: 'hundred'
  readonly confidenceZ: DecimalString
  /** 0.05 is ±5 %. */
  readonly accuracy: DecimalString
  /** True where the agreement pays statutory holidays to piece workers; a clause that is not there is not agreed. */
  readonly holidayClause: boolean
  readonly place: Jurisdiction
  readonly asOf: DateString
  /** Moves the floor line and no price. */
  readonly ownContributions: OwnContributions
}
