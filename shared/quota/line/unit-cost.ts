import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { over, plus, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type UnitCostInput = {
  readonly dayWage: Quantity<'yuan'>
  readonly machineCost: Quantity<'yuan'>
  readonly pieces: Quantity<'piece'>
}

/**
 * What a piece costs in wage and machine = (wage + machine) ÷ pieces of the same span; money per piece, exact. It shows why an
 * employer may pay more for more pieces. Source: Taylor's lathe at Midvale. (3.50 + 3.37) ÷ 10 = 0.687.
 */
export const calculateUnitCost = (
  { dayWage, machineCost, pieces }: UnitCostInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = findProblems(
    [dayWage, notNegative, 'day-wage'],
    [machineCost, notNegative, 'machine-cost'],
    [pieces, aboveZero, 'pieces'],
  )
  if (first !== undefined) return refuse(first, ...others)
  const whole = plus(ratioOf(dayWage), ratioOf(machineCost))
  const cost = over(whole, ratioOf(pieces))
  recorder?.record({
    rule: 'cost-of-span',
    operation: 'sum',
    inputs: [part('plus', 'day-wage', dayWage, 'yuan'), part('plus', 'machine-cost', machineCost, 'yuan')],
    result: exactly(whole, 'yuan'),
  })
  recorder?.record({
    rule: 'cost-per-piece',
    operation: 'product',
    inputs: [part('times', 'cost-of-span', whole, 'yuan'), part('over', 'pieces', pieces, 'piece')],
    result: exactly(cost, 'yuan'),
  })
  return succeed(cost)
}
