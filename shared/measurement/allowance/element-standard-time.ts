import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { isPositive, ratioOf, sum, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Allowance } from './allowance.ts'
import { applyAllowance, recordAllowanceFactor } from './standard-time.ts'
import { calculateTotalAllowance, type TotalAllowance } from './total-allowance.ts'

export type AllowedElement = {
  readonly element: string
  /** Per counted piece: the frequency is inside. */
  readonly normalSeconds: Ratio
  /** Its own allowance in place of the operation's, as machine-paced elements often have one. */
  readonly allowances?: readonly Allowance[]
}

export type ElementStandardTimesInput = {
  readonly elements: readonly AllowedElement[]
  readonly allowances: readonly Allowance[]
  /** For the operation's time. Single elements are never rounded: a sum of rounded parts is another figure. */
  readonly rounding: RoundingRule
}

export type ElementStandardTimes = {
  readonly seconds: DecimalString
  readonly exactSeconds: Ratio
  readonly byElement: readonly Ratio[]
}

const recordElement = (
  { element: of, normalSeconds }: AllowedElement,
  allowance: TotalAllowance,
  exact: Ratio,
  recorder: Recorder,
): void => {
  const factor = recordAllowanceFactor(allowance, recorder)
  recorder.record({
    rule: 'element-standard-time',
    operation: 'product',
    of,
    inputs: [
      { name: 'element-normal-time', role: 'times', value: writeExact(normalSeconds), unit: 'second', of },
      {
        name: 'allowance-factor',
        role: allowance.base === 'normal-time' ? 'times' : 'over',
        value: writeExact(factor),
        unit: 'ratio',
        of: allowance.base,
      },
    ],
    result: { kind: 'exact', value: writeExact(exact), unit: 'second' },
  })
}

const allowElements = (
  { elements, allowances }: ElementStandardTimesInput,
  recorder?: Recorder,
): Result<readonly Ratio[]> => {
  const problems: Problem[] = []
  const byElement: Ratio[] = []
  for (const element of elements) {
    const total = calculateTotalAllowance(element.allowances ?? allowances, recorder)
    if (!total.ok) {
      problems.push(...total.problems)
      continue
    }
    const exact = applyAllowance(element.normalSeconds, total.value.base, ratioOf(total.value.ratio))
    byElement.push(exact)
    if (recorder !== undefined) recordElement(element, total.value, exact, recorder)
  }
  return problems.length > 0 ? { ok: false, problems } : succeed(byElement)
}

/**
 * Standard time of an operation whose elements carry their own allowances = Σ element normal time × (1 + a), or
 * ÷ (1 − a); seconds per counting unit, rounded once, at the total. Source: a machine-paced element often has a different
 * allowance. 40 s by machine with 5 % and 20 s by hand with 15 %: 42 + 23 = 65 s.
 */
export const calculateElementStandardTimes = (
  input: ElementStandardTimesInput,
  recorder?: Recorder,
): Result<ElementStandardTimes> => {
  const { elements, rounding } = input
  const allowed = allowElements(input, recorder)
  if (!allowed.ok) return allowed
  const byElement = allowed.value
  const exactSeconds = sum(byElement)
  const unrounded = writeExact(exactSeconds)
  if (!isPositive(exactSeconds)) {
    const at = { field: 'normal-time' } as const
    const expected = { kind: 'more-than', bound: '0' } as const
    return refuse({ code: 'out-of-range', at, given: unrounded, expected, remedy: 'check-the-value' })
  }
  const seconds = round(exactSeconds, rounding)
  recorder?.record({
    rule: 'standard-time',
    operation: 'sum',
    inputs: elements.map(({ element: of }, index) => {
      const value = writeExact(byElement[index] ?? zeroRatio)
      return { name: 'element-standard-time', role: 'plus', value, unit: 'second', of }
    }),
    result: { kind: 'exact', value: seconds, unit: 'second' },
    rounding: { rule: rounding, unrounded, tie: isTie(exactSeconds, rounding.scale) },
  })
  return succeed({ seconds, exactSeconds, byElement })
}
