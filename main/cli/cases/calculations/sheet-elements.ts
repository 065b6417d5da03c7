import type { SheetElement } from '../../../../shared/measurement/rating/sheet-element.ts'
import { factorScale } from '../../../../shared/measurement/rating/rating-scale.ts'
import type { PerformanceRating } from '../../../../shared/measurement/rating/performance-rating.ts'
import type { MeanReading } from '../../../../shared/measurement/time-study/mean-reading.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseExact, type ExactString } from '../../../../shared/numbers/exact-string.ts'
import {
  CaseRefusal,
  decimalAt,
  decimalOr,
  decimalsAt,
  decimalsOrGapsAt,
  flagAt,
  has,
  valueOf,
  type CaseInput,
} from '../case-input.ts'

const one = decimalLiteral('1')
const left = { reason: '算例剔除', by: '算例', at: '' }

const excludedAt = (input: CaseInput, readings: number): ReadonlySet<number> => {
  const indexes = has(input, 'exclude') ? decimalsAt(input, 'exclude').map(Number) : []
  const odd = indexes.find((index) => !Number.isInteger(index) || index < 0 || index >= readings)
  if (odd === undefined) return new Set(indexes)
  throw new CaseRefusal(
    `输入 exclude 里的 ${String(odd)} 不是读数的序号，读数有 ${String(readings)} 个，序号从 0 数起`,
  )
}

const weightsAt = (input: CaseInput, readings: number): readonly (DecimalString | null)[] => {
  const weights = has(input, 'weights') ? decimalsOrGapsAt(input, 'weights') : null
  if (weights === null || weights.length === readings) return weights ?? []
  throw new CaseRefusal(
    `输入 weights 有 ${String(weights.length)} 个，读数有 ${String(readings)} 个，应一样多`,
  )
}

/** Readings with gaps and marks: `obs`, `weights`, and `exclude` counted from 0. */
export const readingsAt = (input: CaseInput): readonly MeanReading[] => {
  const given = decimalsOrGapsAt(input, 'obs')
  const excluded = excludedAt(input, given.length)
  const weights = weightsAt(input, given.length)
  return given.flatMap((seconds, index): readonly MeanReading[] => {
    if (seconds === null) return []
    const weight = weights[index] ?? one
    return [{ seconds, weight, cycle: index + 1, excluded: excluded.has(index) ? left : null }]
  })
}

/** A frequency as a number, or as a fraction such as 1/20. */
const frequencyAt = (element: CaseInput): ExactString => {
  for (const field of ['freq', 'frequency']) {
    const given = element[field]
    if (typeof given === 'string') return valueOf(parseExact(given, { field: 'element-frequency' }))
    if (has(element, field)) return decimalAt(element, field)
  }
  return one
}

const isMachinePaced = (element: CaseInput): boolean =>
  element['machine'] === true ||
  ['machine_paced', 'paced'].some((field) => has(element, field) && flagAt(element, field))

const ratingAt = (element: CaseInput, sheet: CaseInput): PerformanceRating | null =>
  isMachinePaced(element)
    ? null
    : { scale: factorScale, rating: decimalOr(element, 'rating', decimalOr(sheet, 'rating', one)) }

const machineTimeAt = (element: CaseInput) => {
  const field = ['machine', 'machine_time', 'machine_seconds'].find(
    (one) => has(element, one) && typeof element[one] !== 'boolean',
  )
  return field === undefined ? {} : { machineSeconds: decimalAt(element, field) }
}

/** The elements of a standard time; a rating of the whole sheet stands for elements without their own. */
export const sheetElementsAt = (elements: readonly CaseInput[], sheet: CaseInput): readonly SheetElement[] =>
  elements.map((element, index) => ({
    element: String(index + 1),
    time: has(element, 'obs')
      ? { kind: 'readings', readings: readingsAt(element) }
      : { kind: 'mean', seconds: decimalAt(element, 'mean') },
    frequency: frequencyAt(element),
    rating: ratingAt(element, sheet),
    ...machineTimeAt(element),
  }))
