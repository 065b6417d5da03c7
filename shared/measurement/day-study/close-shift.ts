import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { negateDecimal } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative, problemsAmong } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Problem } from '../../problems/problem.ts'
import { isQuotaTime, type DayCategory } from './day-category.ts'

export type DayEntry = {
  readonly category: DayCategory
  readonly minutes: Quantity<'minute'>
  /** Lost time says why it was lost. */
  readonly cause?: string
  /** The part that better organisation could turn into work; only of lost time. */
  readonly removableMinutes?: Quantity<'minute'>
}

export type DayBalanceInput = {
  readonly shiftMinutes: Quantity<'minute'>
  readonly entries: readonly DayEntry[]
}

const dayMinutes = decimalLiteral('1440')

const findEntryProblems = (
  { category, minutes, cause, removableMinutes }: DayEntry,
  index: number,
): readonly Problem[] => {
  const at = { field: 'day-minutes', row: index + 1 } as const
  const isLost = !isQuotaTime(category)
  const hasCause = cause !== undefined && cause.trim() !== ''
  const bounds = [...notNegative, { kind: 'at-most', bound: isLost ? minutes : decimalLiteral('0') }] as const
  return problemsAmong([
    findRangeProblem(minutes, notNegative, at),
    removableMinutes === undefined
      ? null
      : findRangeProblem(removableMinutes, bounds, { field: 'removable-minutes', row: index + 1 }),
    !isLost || hasCause
      ? null
      : {
          code: 'loss-without-cause',
          at,
          given: null,
          expected: { kind: 'present' },
          remedy: 'give-a-reason',
        },
  ])
}

/** The minutes that are missing or too many, to the last decimal: a day that does not close is recorded again. */
const findClosingProblem = ({ shiftMinutes, entries }: DayBalanceInput): Problem | null => {
  const total = sumDecimals(entries.map(({ minutes }) => minutes))
  const order = compare(ratioOf(total), ratioOf(shiftMinutes))
  if (order === 0) return null
  const isShort = order < 0
  const [larger, smaller] = isShort ? [shiftMinutes, total] : [total, shiftMinutes]
  return {
    code: isShort ? 'day-minutes-missing' : 'day-minutes-too-many',
    at: { field: 'day-minutes' },
    given: sumDecimals([larger, negateDecimal(smaller)]),
    expected: { kind: isShort ? 'at-least' : 'at-most', bound: shiftMinutes },
    remedy: 'record-again',
  }
}

/** What keeps a watched shift from closing: a wrong entry, or the minutes between its entries and its length. */
export const findShiftProblems = (input: DayBalanceInput): readonly Problem[] => {
  const atMostADay = [...aboveZero, { kind: 'at-most', bound: dayMinutes }] as const
  const wrong = [
    ...findProblems([input.shiftMinutes, atMostADay, 'shift']),
    ...input.entries.flatMap(findEntryProblems),
  ]
  return wrong.length > 0 ? wrong : problemsAmong([findClosingProblem(input)])
}
