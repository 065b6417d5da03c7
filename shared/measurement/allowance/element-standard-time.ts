import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive } from '../../numbers/range-checks.ts'
import { ratioOf, sum, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Allowance } from './allowance.ts'
import { applyAllowance, recordAllowanceFactor } from './standard-time.ts'
import { calculateTotalAllowance, type TotalAllowance } from './total-allowance.ts'

export type AllowedElement = {
  readonly element: string
  /** Per counted piece: the frequency is inside. */
  readonly normalSeconds: Quantity<'second', Ratio>
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
  readonly seconds: Quantity<'second'>
  readonly exactSeconds: Quantity<'second', Ratio>
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
      part('times', 'element-normal-time', normalSeconds, 'second', { of }),
      part(allowance.base === 'normal-time' ? 'times' : 'over', 'allowance-factor', factor, 'ratio', {
        of: allowance.base,
      }),
    ],
    result: exactly(exact, 'second'),
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
  const notPositive = findNotPositive(exactSeconds, 'normal-time')
  if (notPositive !== null) return refuse(notPositive)
  const seconds = round(exactSeconds, rounding)
  recorder?.record({
    rule: 'standard-time',
    operation: 'sum',
    inputs: elements.map(({ element: of }, index) =>
      part('plus', 'element-standard-time', byElement[index] ?? zeroRatio, 'second', { of }),
    ),
    result: exactly(seconds, 'second'),
    rounding: roundedFrom(exactSeconds, rounding),
  })
  return succeed({ seconds, exactSeconds, byElement })
}
