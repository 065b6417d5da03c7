import { calculateGap, shareOf, timesCount } from '../../bargaining/gap.ts'
import { calculateGapTotal } from '../../bargaining/gap-total.ts'
import { roundStateOf, type NegotiationRound, type RoundState } from '../../bargaining/negotiation-round.ts'
import type { Side } from '../../bargaining/side.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { sumShown, wholeSum, type Total } from '../../numbers/total.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import type { Terms } from '../../terms/terms.ts'
import { pricedTable, type PricedTable } from '../pricing/priced-table.ts'
import { draftsOf, type Viewer } from './drafts.ts'
import { buildGapLine, type GapLine } from './gap-line.ts'
import { roundsOf } from './rounds.ts'

export type RoundSummary = {
  readonly round: NegotiationRound
  readonly state: RoundState
  /** What both sides are apart at the end of the round, per garment; lines agreed by then count nothing. */
  readonly gap: Total
}

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

const one = decimalOfCount(1n)

const perGarment = (line: GapLine, value: DecimalString | null | undefined): DecimalString | null => {
  if (value === null || value === undefined) return null
  return line.countPerGarment === one ? value : timesCount(value, line.countPerGarment)
}

const totalOf = (
  lines: readonly GapLine[],
  figure: (line: GapLine) => DecimalString | null | undefined,
): Total => sumShown(lines.map((line) => perGarment(line, figure(line))))

/** What a side's column shows on a line: a locked line shows the agreed price on both sides. */
export const shownPrice = (line: GapLine, side: Side): DecimalString | null =>
  line.lock?.priceYuan ?? line.figures[side]?.priceYuan ?? null

const gapTotalOf = (
  lines: readonly GapLine[],
  isAgreed: (line: GapLine) => boolean,
  gapOf: (line: GapLine) => DecimalString | null | undefined,
): Total =>
  calculateGapTotal(
    lines.map((line) => {
      const { lock } = line
      if (lock === null || !isAgreed(line)) return { agreed: false, gapYuan: perGarment(line, gapOf(line)) }
      return { agreed: true, gapYuan: perGarment(line, calculateGap(lock.priceYuan, lock.priceYuan)) }
    }),
  )

/** A carried line was agreed before any round; what was submitted in the round a line was agreed in stays what it was. */
const gapAfter = (lines: readonly GapLine[], number: number): Total =>
  gapTotalOf(
    lines,
    ({ lock, priced }) =>
      lock !== null && (lock.id === priced.operation.carriedLock || Number(lock.roundNumber) < number),
    ({ rounds }) => rounds.find((figures) => figures.number === number)?.gapYuan,
  )

function totalsOf(lines: readonly GapLine[]): GapTotals {
  const union = totalOf(lines, (line) => shownPrice(line, 'union'))
  const gap = gapTotalOf(
    lines,
    ({ lock }) => lock !== null,
    (line) => line.gapYuan,
  )
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
    rounds: rounds.map((round) => ({
      round,
      state: roundStateOf(round),
      gap: gapAfter(lines, round.number),
    })),
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
