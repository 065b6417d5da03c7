import { hourlyBelowFloor, type FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import type { PricedOperation } from '../../../shared/case/pricing/priced-operation.ts'
import type { Missing, StepState } from '../../../shared/case/steps/step-state.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { scaleOf } from '../../../shared/numbers/decimal-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { round } from '../../../shared/numbers/round.ts'
import type { WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import type { Problem } from '../../../shared/problems/problem.ts'

/** Zeros are added up to the column's decimals; no digit is ever cut. */
export const padded = (value: DecimalString, decimals: number): DecimalString =>
  round(ratioOf(value), { scale: Math.max(decimals, scaleOf(value)), mode: 'down' })

/** The most decimals that any figure of a column has. */
export const mostDecimals = (values: readonly (DecimalString | null | undefined)[], least = 0): number =>
  values.reduce<number>(
    (most, value) => (value === null || value === undefined ? most : Math.max(most, scaleOf(value))),
    least,
  )

/** +10.2%, −1.5%, 0.0%. */
export const riseWords = (percent: DecimalString | null): string => {
  if (percent === null) return '—'
  if (percent.startsWith('-')) return `−${percent.slice(1)}%`
  return /[1-9]/.test(percent) ? `+${percent}%` : `${percent}%`
}

/** 合侧缝 0.098 元，按 100% 速度每小时 10.32 元，低于最低工资折算的 10.46 元。至少要 0.100 元。 */
export function floorSentence(row: PricedOperation, rule: FloorRule): string {
  const hourly = hourlyBelowFloor(row)
  if (hourly === null || row.floorYuan === null) return ''
  const name = row.operation.name ?? ''
  return `${name} ${row.priceYuan ?? ''} 元，按 100% 速度每小时 ${hourly} 元，低于最低工资折算的 ${rule.hourlyYuan} 元。至少要 ${row.floorYuan} 元。`
}

/** 二级工序的小时工资标准低于一级，请核对等级表。 */
export const tierSentences = (problems: readonly Problem[], tiers: readonly WageTier[]): readonly string[] =>
  problems.flatMap(({ code, at }) => {
    const tier = tiers[(at.row ?? 0) - 1]
    const lower = tiers[(at.row ?? 0) - 2]
    if (code !== 'tier-below-lower-grade' || tier === undefined || lower === undefined) return []
    return [`${tier.grade}工序的小时工资标准低于${lower.grade}，请核对等级表。`]
  })

const fewRows = 6

const rowsOf = (missing: readonly Missing[]): string => {
  const rows = missing.flatMap(({ row }) => (row === undefined ? [] : [String(row)]))
  return rows.length > fewRows ? '' : `（${rows.join('、')}）`
}

const partOf = (
  missing: readonly Missing[],
  nameOf: (operationId: string) => string | undefined,
  lacks: string,
): readonly string[] => {
  const [only, ...others] = missing
  if (only === undefined) return []
  if (others.length === 0) return [`${nameOf(only.at ?? '') ?? '有一道工序'}还没有${lacks}，不能定价`]
  return [`${String(missing.length)} 道工序还没有${lacks}${rowsOf(missing)}，不能定价`]
}

/** What the step still lacks in one sentence: 烫挂面还没有标准工时，不能定价. */
export function missingSentence(
  { missing }: Pick<StepState, 'missing'>,
  nameOf: (operationId: string) => string | undefined,
): string {
  const withCode = (code: string) => missing.filter((one) => one.code === code)
  const terms = withCode('terms-open').length > 0 ? ['立项里的规则还没有写齐，不能定价'] : []
  const parts = [
    ...terms,
    ...partOf(withCode('no-time'), nameOf, '标准工时'),
    ...partOf(withCode('no-grade'), nameOf, '工序等级'),
  ]
  return parts.length === 0 ? '先到一品列出工序，再来定价' : parts.join('；')
}
