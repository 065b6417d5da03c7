import type { DateString } from '../../shared/dates/date-string.ts'
import type { StepResult } from '../../shared/derivation/derivation.ts'
import type { ElementId, TapId, WorkerCode } from '../../shared/measurement/time-study/identity.ts'
import type { ApproximateString } from '../../shared/numbers/approximate.ts'
import type { DecimalString } from '../../shared/numbers/decimal-string.ts'
import type { ExactString, FractionString } from '../../shared/numbers/exact-string.ts'
import { over, ratioOf, times, type Ratio } from '../../shared/numbers/ratio.ts'
import { round } from '../../shared/numbers/round.ts'
import type { RoundingRule } from '../../shared/numbers/rounding-rule.ts'
import { calculatePieceRate } from '../../shared/pay/piece-rate/piece-rate.ts'
import type { WorkGrade } from '../../shared/pay/wage-tier/wage-tier.ts'
import type { Problem } from '../../shared/problems/problem.ts'
import type { Result } from '../../shared/problems/result.ts'

/** Compiled, never run: each line marked as an error must stay one. */
export const numbersAreNotText = (
  decimal: DecimalString,
  fraction: FractionString,
  approximate: ApproximateString,
) => {
  // @ts-expect-error a literal has been through no parser
  const literal: DecimalString = '0.208'
  // @ts-expect-error a binary float is no decimal
  const float: DecimalString = 0.208
  // @ts-expect-error a fraction is no decimal
  const cut: DecimalString = fraction
  // @ts-expect-error a decimal is no fraction
  const quotient: FractionString = decimal
  // @ts-expect-error a root is approximate and never exact
  const root: ExactString = approximate
  const exact: readonly ExactString[] = [decimal, fraction]
  const text: string = decimal
  return [literal, float, cut, quotient, root, exact, text]
}

export const ratiosComeFromDecimals = (decimal: DecimalString, fraction: FractionString, ratio: Ratio) => {
  // @ts-expect-error a number is refused
  ratioOf(66)
  // @ts-expect-error and so is a text that nobody read
  ratioOf('66')
  // @ts-expect-error a fraction has its own reader
  ratioOf(fraction)
  // @ts-expect-error two BigInts are not yet a ratio
  const made: Ratio = { numerator: 1n, denominator: 3n }
  // @ts-expect-error arithmetic stays among ratios
  times(ratio, decimal)
  // @ts-expect-error a ratio is not printed by accident
  const printed: DecimalString = over(ratio, ratio)
  // @ts-expect-error a rounding names its mode
  round(ratio, { scale: 3 })
  return [made, printed, round(ratio, { scale: 3, mode: 'half-up' })]
}

export const aPriceNamesItsUnits = (decimal: DecimalString, ratio: Ratio, rounding: RoundingRule) => {
  const input = { standardTimeSeconds: decimal, hourlyYuan: decimal, coefficient: decimal, rounding }
  calculatePieceRate(input)
  // @ts-expect-error the rounding is a required term
  calculatePieceRate({ standardTimeSeconds: decimal, hourlyYuan: decimal, coefficient: decimal })
  // @ts-expect-error a price is computed from the printed time, not from an exact one
  calculatePieceRate({ ...input, standardTimeSeconds: ratio })
  // @ts-expect-error seconds have a name
  calculatePieceRate({ ...input, standardTimeMinutes: decimal })
  // @ts-expect-error a number is refused
  calculatePieceRate({ ...input, hourlyYuan: 11.34 })
}

export const idsAreNotMixed = (
  element: ElementId,
  tap: TapId,
  worker: WorkerCode,
  grade: WorkGrade,
  day: DateString,
) => {
  // @ts-expect-error an element is not a tap
  const asTap: TapId = element
  // @ts-expect-error a worker has no grade of work
  const asGrade: WorkGrade = worker
  // @ts-expect-error a day is no code
  const asWorker: WorkerCode = day
  return [asTap, asGrade, asWorker, tap, grade]
}

export const resultsAreLookedAt = (result: Result<DecimalString>, step: StepResult, problem: Problem) => {
  // @ts-expect-error the value is there only after `ok`
  const value: DecimalString = result.value
  // @ts-expect-error an approximate result is told apart first
  const exact: ExactString = step.value
  // @ts-expect-error data is not edited
  problem.code = 'empty'
  // @ts-expect-error codes are a closed list
  const code: Problem['code'] = 'oops'
  return [value, exact, code]
}
