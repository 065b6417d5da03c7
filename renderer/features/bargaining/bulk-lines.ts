import { applyBulkChange, type BulkChange } from '../../../shared/bargaining/adjust-in-bulk.ts'
import { readBulkChange } from '../../../shared/bargaining/check-price.ts'
import { otherSide, type Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { isPositive, ratioOf } from '../../../shared/numbers/ratio.ts'
import { ratioOfPercent } from '../../../shared/terms/percent.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { figureWords } from '../../components/figure-words.ts'
import { sideNames } from './bargaining-words.ts'

/** What the new figures start from: the side's own, the computed price, or what the other side has submitted. */
export type BulkBasis = 'own' | 'computed' | 'other'
export type BulkKind = BulkChange['kind']

export const basisNames: Readonly<Record<BulkBasis, string>> = {
  own: '现在的数',
  computed: '计算价',
  other: '对方的数',
}

/** 改企业方 16 行：对方的数 −5%. */
export function bulkActWords(
  side: Side,
  lines: number,
  basis: BulkBasis,
  kind: BulkKind,
  typed: string,
): string {
  const amount = figureWords(typed.trim().replace(/^\+/, ''))
  const signed = amount.startsWith('−') ? amount : `＋${amount}`
  const by = /[1-9]/.test(amount) ? ` ${signed}${kind === 'add' ? ' 元' : '%'}` : ''
  return `改${sideNames[side]} ${String(lines)} 行：${basisNames[basis]}${by}`
}

export type BulkAmount =
  { readonly ok: true; readonly value: BulkChange } | { readonly ok: false; readonly sentence: string }

const percentDecimals = 2

export function readBulkAmount(kind: BulkKind, typed: string, priceScale: number): BulkAmount {
  const read = readBulkChange(typed, kind === 'add' ? priceScale : percentDecimals)
  if (!read.ok) return { ok: false, sentence: read.problems.map(formatProblem)[0] ?? '' }
  return {
    ok: true,
    value: kind === 'add' ? { kind, yuan: read.value } : { kind, ratio: ratioOfPercent(read.value) },
  }
}

export type BulkLine = {
  readonly line: GapLine
  readonly before: DecimalString | null
  readonly after: DecimalString
  readonly problem?: 'not-positive'
}

const startOf = (line: GapLine, side: Side, basis: BulkBasis): DecimalString | null => {
  if (basis === 'own') return line.figures[side]?.priceYuan ?? null
  return basis === 'computed'
    ? line.priced.computedYuan
    : (line.submitted[otherSide(side)]?.priceYuan ?? null)
}

/** Old and new of every line that is still open and can be priced. */
export const bulkLines = (
  table: GapTable,
  side: Side,
  basis: BulkBasis,
  change: BulkChange,
): readonly BulkLine[] =>
  table.lines.flatMap((line): readonly BulkLine[] => {
    const start = startOf(line, side, basis)
    if (line.lock !== null || line.priced.computedYuan === null || start === null) return []
    const after = applyBulkChange(start, change, table.terms.priceRounding)
    const before = line.figures[side]?.priceYuan ?? null
    return [{ line, before, after, ...(isPositive(ratioOf(after)) ? {} : { problem: 'not-positive' }) }]
  })
