import { shareOf } from '../../bargaining/gap.ts'
import type { NegotiationRound } from '../../bargaining/negotiation-round.ts'
import type { Side } from '../../bargaining/side.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { sumShown, wholeSum, type Total } from '../../numbers/total.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import type { Terms } from '../../terms/terms.ts'
import { perGarment, pricedTable, type PricedTable } from '../pricing/priced-table.ts'
import { draftsOf, type Viewer } from './drafts.ts'
import { buildGapLine, type GapLine } from './gap-line.ts'
import { gapTotalOf, roundSummaries, type RoundSummary } from './round-summaries.ts'
import { roundsOf } from './rounds.ts'

export type GapTotals = {
  readonly current: Total
  readonly computed: Total
  readonly union: Total
  readonly employer: Total
  readonly gap: Total
  /** The gap as a share of the union's total, where neither lacks a line; 0.018 is 1.8 %. */
  readonly gapShare: DecimalString | null
  /** Of agreed lines alone: the foot says how many they are. */
  readonly adjustmentYuan: DecimalString | null
  readonly agreedYuan: DecimalString | null
}

/** Both sides line by line: what is asked, offered, apart and agreed. */
export type GapTable = {
  readonly productId: string
  readonly terms: Terms
  readonly lines: readonly GapLine[]
  readonly rounds: readonly RoundSummary[]
  /** The round under way, or the last one; null before the first proposal. */
  readonly round: NegotiationRound | null
  readonly totals: GapTotals
  /** 达成: locked, and what was agreed on still holds. */
  readonly agreedCount: number
  /** Lines without a lock. */
  readonly openCount: number
  /** Open lines on which both sides name one price. */
  readonly sameCount: number
  readonly withinErrorCount: number
  readonly reStudyCount: number
  /** False when every line counts once: then the totals are the plain sums of their columns. */
  readonly countsDiffer: boolean
}

const totalOf = (
  lines: readonly GapLine[],
  figure: (line: GapLine) => DecimalString | null | undefined,
): Total => sumShown(lines.map((line) => perGarment(line.priced, figure(line))))

/** What a side's column shows on a line: a locked line shows the agreed price on both sides. */
export const shownPrice = (line: GapLine, side: Side): DecimalString | null =>
  line.lock?.priceYuan ?? line.figures[side]?.priceYuan ?? null

function totalsOf(lines: readonly GapLine[]): GapTotals {
  const union = totalOf(lines, (line) => shownPrice(line, 'union'))
  const gap = gapTotalOf(lines.map(({ priced, lock, gapYuan }) => ({ row: priced, lock, gapYuan })))
  const [wholeGap, wholeUnion] = [wholeSum(gap), wholeSum(union)]
  return {
    current: totalOf(lines, (line) => line.currentYuan),
    computed: totalOf(lines, (line) => line.computedYuan),
    union,
    employer: totalOf(lines, (line) => shownPrice(line, 'employer')),
    gap,
    gapShare: wholeGap === null || wholeUnion === null ? null : shareOf(wholeGap, wholeUnion),
    adjustmentYuan: totalOf(lines, ({ lock }) => lock?.adjustmentYuan).sum,
    agreedYuan: totalOf(lines, ({ lock }) => lock?.priceYuan).sum,
  }
}

function buildGapTable(state: FoldState, priced: PricedTable, viewer: Viewer): GapTable {
  const { productId, terms } = priced
  const rounds = roundsOf(state, productId)
  const drafts = {
    union: draftsOf(state, productId, 'union', viewer),
    employer: draftsOf(state, productId, 'employer', viewer),
  }
  const lines = priced.rows.map((row, index) =>
    buildGapLine({ state, terms, priced: row, number: index + 1, rounds, drafts }),
  )
  const countOf = (wanted: (line: GapLine) => boolean) => lines.filter(wanted).length
  return {
    productId,
    terms,
    lines,
    rounds: roundSummaries(state, productId, lines),
    round: rounds.at(-1) ?? null,
    totals: totalsOf(lines),
    agreedCount: countOf(({ agreed }) => agreed),
    openCount: countOf(({ lock }) => lock === null),
    sameCount: countOf(({ status }) => status === 'same'),
    withinErrorCount: countOf(({ status }) => status === 'within-error'),
    reStudyCount: countOf(({ status }) => status === 're-study'),
    countsDiffer: priced.countsDiffer,
  }
}

const tableFor = (viewer: Viewer) =>
  remember((state, productId): Result<GapTable> => {
    const priced = pricedTable(state, productId)
    return priced.ok ? succeed(buildGapTable(state, priced.value, viewer)) : priced
  })

const tables: Readonly<Record<Viewer, ReturnType<typeof tableFor>>> = {
  operator: tableFor('operator'),
  union: tableFor('union'),
  employer: tableFor('employer'),
  both: tableFor('both'),
}

/**
 * The gap table of a product, or what the terms still lack. `viewer` decides whose drafts are in it and nothing else:
 * errors and studies stay, so it belongs on the main screen. What leaves that is `sharedViewState`.
 */
export const gapTable = (
  state: FoldState,
  productId: string,
  viewer: Viewer = 'operator',
): Result<GapTable> => tables[viewer](state, productId)
