import { calculateElementStandardTimes } from '../../../../shared/measurement/allowance/element-standard-time.ts'
import type { Allowance, AllowanceBase } from '../../../../shared/measurement/allowance/allowance.ts'
import { calculateHeatAllowance } from '../../../../shared/measurement/allowance/heat-allowance.ts'
import { calculateRelaxationAllowance } from '../../../../shared/measurement/allowance/relaxation-allowance.ts'
import { calculateSheetNormalTime } from '../../../../shared/measurement/rating/element-sheet.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import { decimalAt, has, objectAt, objectsAt, valueOf, type CaseInput } from '../case-input.ts'
import { allowanceBaseAt } from './allowance-base.ts'
import { observationCases } from './observation-cases.ts'
import { ratingCases } from './rating-cases.ts'
import { seriesQualityCases } from './series-quality-cases.ts'
import { sheetElementsAt } from './sheet-elements.ts'

/** A case compares the time before any rounding; the rule is only asked for by the calculation. */
const unseenRounding: RoundingRule = {
  what: 'standard-time',
  scale: 6,
  mode: 'half-up',
  step: 'after-allowance',
}

const allowancesAt = (input: CaseInput, base: AllowanceBase): readonly Allowance[] =>
  has(input, 'allowance') ? [{ kind: 'agreed-total', base, ratio: decimalAt(input, 'allowance') }] : []

const standardTime: CaseCalculation = (input) => {
  const base = allowanceBaseAt(input)
  const given = objectsAt(input, 'elements')
  const sheet = sheetElementsAt(given, input)
  const { means, normals, total } = valueOf(calculateSheetNormalTime(sheet))
  const elements = normals.map((normalSeconds, index) => {
    const element = given[index]
    const ownBase = allowanceBaseAt(element ?? {}, base)
    const own =
      element !== undefined && has(element, 'allowance') ? { allowances: allowancesAt(element, ownBase) } : {}
    return { element: String(index + 1), normalSeconds, ...own }
  })
  const allowances = allowancesAt(input, base)
  const standard = valueOf(calculateElementStandardTimes({ elements, allowances, rounding: unseenRounding }))
  return {
    avg: means,
    normal: normals,
    normal_total: total,
    standard_by_element: standard.byElement,
    standard: standard.exactSeconds,
  }
}

const relaxation: CaseCalculation = (input) => {
  const parts = objectAt(input, 'parts')
  const named = Object.keys(parts).map((name) => ({ name, percent: decimalAt(parts, name) }))
  return { total_pct: valueOf(calculateRelaxationAllowance(named)) }
}

const heat: CaseCalculation = (input) => {
  const { exponent, percent } = valueOf(
    calculateHeatAllowance({
      workKilocaloriesPerHour: decimalAt(input, 'W'),
      wetBulbGlobeFahrenheit: decimalAt(input, 'wbgt_f'),
    }),
  )
  return { exponent, allowance_pct: percent }
}

export const measurementCases: CaseCalculations = {
  standard_time: standardTime,
  ilo_sum: relaxation,
  konz_heat: heat,
  ...observationCases,
  ...ratingCases,
  ...seriesQualityCases,
}
