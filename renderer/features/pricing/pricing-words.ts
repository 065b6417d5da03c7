import { hourlyBelowFloor, type FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import { pieceChanges, type PieceChange } from '../../../shared/case/bargaining/locks.ts'
import type { PricedOperation } from '../../../shared/case/pricing/priced-operation.ts'
import type { Missing, StepState } from '../../../shared/case/steps/step-state.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import type { WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import type { Problem } from '../../../shared/problems/problem.ts'
import { addsContributions } from '../../../shared/terms/own-contributions.ts'
import {
  floorIsTooLow,
  minimumWithContributions,
} from '../../../shared/text/terms/own-contributions-words.ts'

/** +10.2%, −1.5%, 0.0%. */
export const riseWords = (percent: DecimalString | null): string => {
  if (percent === null) return '—'
  if (percent.startsWith('-')) return `−${percent.slice(1)}%`
  return /[1-9]/.test(percent) ? `+${percent}%` : `${percent}%`
}

/**
 * 合侧缝 0.098 元，按 100% 速度每小时 10.32 元，低于最低工资折算的 10.46 元。至少要 0.100 元。 Where 个人缴费 is left out of
 * the minimum and unstated, that the floor is higher still.
 */
export function floorSentence(row: PricedOperation, rule: FloorRule): string {
  const hourly = hourlyBelowFloor(row)
  if (hourly === null || row.floorYuan === null) return ''
  const name = row.operation.name ?? ''
  const { ownContributions } = rule
  const minimum = addsContributions(ownContributions) ? minimumWithContributions : '最低工资'
  const more = ownContributions.kind === 'unstated' ? floorIsTooLow : ''
  return `${name} ${row.priceYuan ?? ''} 元，按 100% 速度每小时 ${hourly} 元，低于${minimum}折算的 ${rule.hourlyYuan} 元。至少要 ${row.floorYuan} 元。${more}`
}

const pieceNames: Readonly<Record<PieceChange['what'], string>> = {
  'counting-unit': '计价单位',
  'count-per-garment': '每件数量',
}

/** Beside the agreed price: what it no longer follows, and where that is mended. */
export function outrunSentence({ operation, lock, computedYuan, priceYuan }: PricedOperation): string {
  const pieces = lock === null ? [] : pieceChanges(lock, operation)
  const piece = pieces.map(({ what, before, after }) => `${pieceNames[what]} ${before} → ${after}`).join('，')
  const priced = `达成时计算价是 ${lock?.computedYuan ?? '—'} 元；现在的规则算出来是 ${computedYuan ?? '—'} 元`
  const same = pieces.length > 0 && lock?.computedYuan === computedYuan
  const changed = [...(pieces.length === 0 ? [] : [`达成以后改了${piece}`]), ...(same ? [] : [priced])].join(
    '；',
  )
  return `${operation.name ?? ''}达成价 ${priceYuan ?? '—'} 元，${changed}，达成价没有跟着变。标准工时没有变的，不用重新测时，到一协商解锁这一行、重新达成。`
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
  return rows.length > fewRows ? '' : `（第 ${rows.join('、')} 行）`
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

const bandParts = (
  lost: readonly Missing[],
  open: readonly Missing[],
  nameOf: (operationId: string) => string | undefined,
): readonly string[] => {
  const subject = (lines: readonly Missing[]): string =>
    lines.length === 1
      ? (nameOf(lines[0]?.at ?? '') ?? '有一道工序')
      : `${String(lines.length)} 道工序${rowsOf(lines)}`
  return [
    ...(lost.length === 0 ? [] : [`${subject(lost)}选的系数已经不在系数表里，要重选，不能定价`]),
    ...(open.length === 0 ? [] : [`${subject(open)}的系数还待选，请选一档，或选“不用”`]),
  ]
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
    ...bandParts(withCode('band-lost'), withCode('band-open'), nameOf),
  ]
  const outrun = withCode('price-outrun')
  if (outrun.length > 0)
    parts.push(
      `${String(outrun.length)} 行的达成价还停在以前的依据${rowsOf(outrun)}，要按现在的依据，到一协商解锁、重新达成`,
    )
  return parts.length === 0 ? '先到一品列出工序，再来定价' : parts.join('；')
}
