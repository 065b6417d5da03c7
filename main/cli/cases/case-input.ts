import { decimalOfNumber } from '../../../shared/numbers/decimal-of-number.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../shared/numbers/parse-decimal.ts'
import { ratioOf, type Ratio } from '../../../shared/numbers/ratio.ts'
import type { Result } from '../../../shared/problems/result.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'

/** The fields of a worked example's input, or of an object inside it. */
export type CaseInput = Readonly<Record<string, unknown>>

/** Ends one example with a sentence; the run goes on with the next. */
export class CaseRefusal extends Error {}

const refuse = (field: string, expected: string): never => {
  throw new CaseRefusal(`输入 ${field} 应为${expected}`)
}

/** The value of a calculation, or the end of the example with the calculation's own sentence. */
export const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new CaseRefusal(result.problems.map(formatProblem).join(' '))
}

const isInput = (value: unknown): value is CaseInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const has = (input: CaseInput, field: string): boolean =>
  input[field] !== undefined && input[field] !== null

const readDecimal = (value: unknown, field: string): DecimalString => {
  if (typeof value === 'number') return decimalOfNumber(value) ?? refuse(field, '数')
  return valueOf(parseDecimal(value, { field: 'value', subject: field }))
}

export const decimalAt = (input: CaseInput, field: string): DecimalString => readDecimal(input[field], field)

export const ratioAt = (input: CaseInput, field: string): Ratio => ratioOf(decimalAt(input, field))

export const decimalOr = (input: CaseInput, field: string, otherwise: DecimalString): DecimalString =>
  has(input, field) ? decimalAt(input, field) : otherwise

export const textAt = (input: CaseInput, field: string): string => {
  const value = input[field]
  return typeof value === 'string' ? value : refuse(field, '文字')
}

export const textOr = (input: CaseInput, field: string, otherwise: string): string =>
  has(input, field) ? textAt(input, field) : otherwise

export const flagAt = (input: CaseInput, field: string): boolean => {
  const value = input[field]
  return typeof value === 'boolean' ? value : refuse(field, ' true 或 false')
}

/** A whole number small enough to count with. */
export const countAt = (input: CaseInput, field: string): number => {
  const value = Number(decimalAt(input, field))
  return Number.isSafeInteger(value) && value >= 0 ? value : refuse(field, '整数')
}

export const listAt = (input: CaseInput, field: string): readonly unknown[] => {
  const value = input[field]
  return Array.isArray(value) ? value : refuse(field, '一列')
}

export const decimalsAt = (input: CaseInput, field: string): readonly DecimalString[] =>
  listAt(input, field).map((value, index) => readDecimal(value, `${field}[${String(index)}]`))

/** A list with gaps: a reading that was not taken is null. */
export const decimalsOrGapsAt = (input: CaseInput, field: string): readonly (DecimalString | null)[] =>
  listAt(input, field).map((value, index) =>
    value === null ? null : readDecimal(value, `${field}[${String(index)}]`),
  )

/** Rows of numbers with gaps: [[2, 15000, 24000], [null, 0.75]]. */
export const rowsAt = (input: CaseInput, field: string): readonly (readonly (DecimalString | null)[])[] =>
  listAt(input, field).map((row) => decimalsOrGapsAt({ [field]: row }, field))

export const objectsAt = (input: CaseInput, field: string): readonly CaseInput[] =>
  listAt(input, field).map((value) => (isInput(value) ? value : refuse(field, '一列对象')))

export const objectAt = (input: CaseInput, field: string): CaseInput => {
  const value = input[field]
  return isInput(value) ? value : refuse(field, '对象')
}
