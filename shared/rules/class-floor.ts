import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'

/** Classes of posts, from basic to core. */
export const postClasses = ['basic', 'important', 'key', 'core'] as const

export type PostClass = (typeof postClasses)[number]

/** The suggested monthly minimum of the lowest skill grade of a class, as a multiple of the legal minimum. */
export type ClassFloors = Readonly<Record<PostClass, DecimalString>>

/** A reference for bargaining, not a statute: falling below it is advice, never a finding. */
export const classFloors: readonly DatedParameter<ClassFloors>[] = [
  {
    effectiveFrom: dateLiteral('2025-11-05'),
    value: {
      basic: decimalLiteral('1.05'),
      important: decimalLiteral('1.20'),
      key: decimalLiteral('1.50'),
      core: decimalLiteral('2.00'),
    },
    source: '技能人才最低工资分类参考指引（人社厅发〔2025〕52号）',
    confidence: 'high',
  },
]

export const resolveClassFloors = (asOf: DateString): Result<DatedParameter<ClassFloors>> =>
  resolveParameter(classFloors, asOf)
