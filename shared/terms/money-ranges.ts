import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { decimalOfCount } from '../numbers/decimal-string.ts'
import type { Range } from '../numbers/range.ts'

/** A slip of the hand must be caught before it prices a factory; no real figure comes near these bounds. */
const upTo = (bound: string): Range => [
  { kind: 'more-than', bound: decimalOfCount(0n) },
  { kind: 'at-most', bound: decimalLiteral(bound) },
]

export const hourlyYuanRange: Range = upTo('100000')
export const monthlyYuanRange: Range = upTo('10000000')
/** The worker's own social insurance and housing fund; somebody may pay none. */
export const ownContributionsRange: Range = [
  { kind: 'at-least', bound: decimalOfCount(0n) },
  { kind: 'at-most', bound: decimalLiteral('10000000') },
]
export const coefficientRange: Range = upTo('100')
