import { convertFullWidth } from '../numbers/convert-full-width.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { decimalOfCount, scaleOf, type DecimalString } from '../numbers/decimal-string.ts'
import { parseDecimal } from '../numbers/parse-decimal.ts'
import { findRangeProblem, type Range } from '../numbers/range.ts'
import { ratioOf } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

const highest = decimalLiteral('10000')
const priceRange: Range = [
  { kind: 'more-than', bound: decimalOfCount(0n) },
  { kind: 'at-most', bound: highest },
]
const adjustmentRange: Range = [
  { kind: 'at-least', bound: decimalLiteral('-10000') },
  { kind: 'at-most', bound: highest },
]

/** Digits of a Chinese keyboard made plain, its full stop between digits too; the rest stays as typed. */
const plainFigure = (typed: string): string => convertFullWidth(typed.trim()).replace(/(\d)。(?=\d)/g, '$1.')

const readFigure = (typed: string, range: Range, scale: number, at: ProblemPlace): Result<DecimalString> => {
  const read = parseDecimal(typed, at)
  if (!read.ok) return read
  const outside = findRangeProblem(read.value, range, at)
  if (outside !== null) return refuse(outside)
  if (scaleOf(read.value) > scale) {
    const expected = { kind: 'decimals-at-most', count: String(scale) } as const
    return refuse({
      code: 'too-many-decimals',
      at,
      given: read.value,
      expected,
      remedy: 'write-fewer-digits',
    })
  }
  return succeed(round(ratioOf(read.value), { scale, mode: 'down' }))
}

/**
 * A price as somebody typed it, with the decimals of the case: 0.11 at scale 3 is 0.110. More decimals are refused
 * and not cut: a proposal is what its side wrote.
 */
export const readProposedPrice = (typed: string, scale: number, subject?: string): Result<DecimalString> =>
  readFigure(plainFigure(typed), priceRange, scale, {
    field: 'piece-rate',
    ...(subject === undefined ? {} : { subject }),
  })

const readSigned = (typed: string, scale: number, at: ProblemPlace): Result<DecimalString> =>
  readFigure(plainFigure(typed).replace(/^\+(?=\d)/, ''), adjustmentRange, scale, at)

/** 协商调整额 as typed: it may be negative, and a plus sign before it is how this application writes it. */
export const readAdjustment = (typed: string, scale: number): Result<DecimalString> =>
  readSigned(typed, scale, { field: 'adjustment' })

/** What many lines are moved by at once: yuan, or percent of each. */
export const readBulkChange = (typed: string, scale: number): Result<DecimalString> =>
  readSigned(typed, scale, { field: 'bulk-change' })
