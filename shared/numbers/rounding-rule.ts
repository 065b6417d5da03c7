import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export const roundingModes = ['half-up', 'half-even', 'up', 'down'] as const

/** Half up and up go away from zero, down goes towards zero; half even takes the even neighbour of a tie. */
export type RoundingMode = (typeof roundingModes)[number]

export type RoundedFigure =
  | 'standard-time'
  | 'piece-rate'
  | 'output-quota'
  | 'floor-piece-rate'
  | 'shift-income'
  | 'hourly-equivalent'
  | 'monthly-equivalent'
  | 'required-observations'
  | 'people'
  | 'days'
  | 'month-payment'
  | 'payment'
  | 'wage-tier'
  | 'coefficient'
  | 'wage-bill'
  | 'share'
  | 'month-pieces'

/** Where in the calculation the one rounding stands. */
export type RoundingStep =
  'after-allowance' | 'after-division' | 'after-multiplication' | 'per-line' | 'per-month'

/** A rounding as the parties agree it: a term of the case, printed in the agreement. */
export type RoundingRule = {
  readonly what: RoundedFigure
  /** Decimals kept: 3 is thousandths of a yuan, 1 is tenths of a second. */
  readonly scale: number
  readonly mode: RoundingMode
  readonly step: RoundingStep
  readonly inFavourOf?: 'union' | 'employer'
  readonly clause?: string
}

export const largestScale = 12

export const parseScale = (given: unknown, at: ProblemPlace): Result<number> => {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= largestScale)
    return succeed(given)
  const text = typeof given === 'number' || typeof given === 'string' ? String(given).slice(0, 40) : null
  const expected = { kind: 'whole-between', low: '0', high: String(largestScale) } as const
  return refuse({ code: 'scale-not-stated', at, given: text, expected, remedy: 'state-the-scale' })
}

export const parseRoundingMode = (given: unknown, at: ProblemPlace): Result<RoundingMode> => {
  const mode = roundingModes.find((known) => known === given)
  if (mode !== undefined) return succeed(mode)
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  const expected = { kind: 'one-of', options: roundingModes } as const
  return refuse({ code: 'mode-not-stated', at, given: text, expected, remedy: 'state-the-mode' })
}
