import type { Quantity } from '../numbers/quantity.ts'
import { isPositive, zeroRatio, type Ratio } from '../numbers/ratio.ts'
import type { UnitCode } from '../numbers/unit-code.ts'
import type { Recorder } from './recorder.ts'
import type { RuleCode } from './rule-code.ts'
import { exactly, part } from './step-parts.ts'

/** max(0, a − b), recorded as a step of its own upon the difference, which was recorded before it. */
export const notBelowZero = <Unit extends UnitCode>(
  rule: RuleCode,
  [name, difference, unit]: readonly [name: RuleCode, difference: Quantity<NoInfer<Unit>, Ratio>, unit: Unit],
  recorder?: Recorder,
): Quantity<Unit, Ratio> => {
  const value = isPositive(difference) ? difference : zeroRatio
  recorder?.record({
    rule,
    operation: 'largest',
    inputs: [part('item', name, difference, unit), part('item', 'zero', zeroRatio, unit)],
    result: exactly(value, unit),
  })
  return value
}
