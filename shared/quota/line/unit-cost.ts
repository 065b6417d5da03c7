import type { Recorder } from '../../derivation/recorder.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, plus, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { moreThanZero, notNegative, problemsAmong } from '../../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type UnitCostInput = {
  readonly dayWage: DecimalString
  readonly machineCost: DecimalString
  readonly pieces: DecimalString
}

/**
 * What a piece costs in wage and machine = (wage + machine) ÷ pieces of the same span; money per piece, exact. It shows why an
 * employer may pay more for more pieces. Source: Taylor's lathe at Midvale. (3.50 + 3.37) ÷ 10 = 0.687.
 */
export const calculateUnitCost = (
  { dayWage, machineCost, pieces }: UnitCostInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = problemsAmong([
    findRangeProblem(dayWage, notNegative, { field: 'day-wage' }),
    findRangeProblem(machineCost, notNegative, { field: 'machine-cost' }),
    findRangeProblem(pieces, moreThanZero, { field: 'pieces' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const whole = plus(ratioOf(dayWage), ratioOf(machineCost))
  const cost = over(whole, ratioOf(pieces))
  recorder?.record({
    rule: 'cost-of-span',
    operation: 'sum',
    inputs: [
      stepInput('day-wage', 'plus', dayWage, 'yuan'),
      stepInput('machine-cost', 'plus', machineCost, 'yuan'),
    ],
    result: exactResult(whole, 'yuan'),
  })
  recorder?.record({
    rule: 'cost-per-piece',
    operation: 'product',
    inputs: [stepInput('cost-of-span', 'times', whole, 'yuan'), stepInput('pieces', 'over', pieces, 'piece')],
    result: exactResult(cost, 'yuan'),
  })
  return succeed(cost)
}
