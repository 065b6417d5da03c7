import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateGarmentMinutes } from '../../../../shared/quota/line/garment-minutes.ts'
import { calculateLineBalance } from '../../../../shared/quota/line/line-balance.ts'
import { calculateLineOutput } from '../../../../shared/quota/line/line-output.ts'
import { calculateOrderDays } from '../../../../shared/quota/line/order-days.ts'
import { calculateUnitCost } from '../../../../shared/quota/line/unit-cost.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import { decimalAt, decimalOr, decimalsAt, has, valueOf } from '../case-input.ts'

const zero = decimalLiteral('0')
const one = decimalLiteral('1')
const eightHours = decimalLiteral('480')

const sam: CaseCalculation = (input) => {
  const single = has(input, 'allowance') ? [decimalAt(input, 'allowance')] : []
  const { basic, standard } = valueOf(
    calculateGarmentMinutes({
      cycle: decimalAt(input, 'cycle'),
      rating: decimalOr(input, 'rating', one),
      allowances: has(input, 'allowances') ? decimalsAt(input, 'allowances') : single,
    }),
  )
  return { basic, sam: standard }
}

const line: CaseCalculation = (input) => {
  const made = valueOf(
    calculateLineBalance({
      totalSeconds: decimalAt(input, 'total_sec'),
      operators: decimalAt(input, 'ops'),
      plannedEfficiency: decimalOr(input, 'eff', one),
      bottleneckSeconds: decimalAt(input, 'bottleneck'),
    }),
  )
  return {
    target_per_h: made.targetPerHour,
    bottleneck_per_h: made.bottleneckPerHour,
    bpt: made.pitchSeconds,
    ucl: made.upperSeconds,
    lcl: made.lowerSeconds,
    org_eff: made.organisationEfficiency,
    per_operator: made.bottleneckPerOperator,
  }
}

const lineOutput: CaseCalculation = (input) => {
  const made = valueOf(
    calculateLineOutput({
      machineMinutes: decimalAt(input, 'machine_smv'),
      operators: decimalAt(input, 'operators'),
      shiftMinutes: decimalOr(input, 'minutes', eightHours),
      plannedEfficiency: decimalOr(input, 'plan_eff', one),
    }),
  )
  return {
    per_day_100: made.perDayFull,
    per_day_plan: made.perDayPlanned,
    per_hour_100: made.perHourFull,
    per_hour_plan: made.perHourPlanned,
  }
}

const orderDays: CaseCalculation = (input) => {
  const { minutes, days, wholeDays } = valueOf(
    calculateOrderDays({
      pieces: decimalAt(input, 'pcs'),
      pieceMinutes: decimalAt(input, 'sam'),
      machines: decimalAt(input, 'machines'),
      hoursPerDay: decimalAt(input, 'hours'),
      efficiency: decimalOr(input, 'eff', one),
    }),
  )
  return { minutes, days, days_whole: wholeDays }
}

const unitCost: CaseCalculation = (input) => ({
  cost: valueOf(
    calculateUnitCost({
      dayWage: decimalAt(input, 'wage'),
      machineCost: decimalOr(input, 'machine', zero),
      pieces: decimalAt(input, 'pieces'),
    }),
  ),
})

export const garmentCases: CaseCalculations = {
  sam,
  line,
  ob_output: lineOutput,
  order_days: orderDays,
  unit_cost: unitCost,
}
