import type { BaselineDifference } from '../../bargaining/baseline-change.ts'
import { isSamePrice } from '../../bargaining/gap.ts'
import { lineStatusOf, type LineStatus } from '../../bargaining/line-status.ts'
import type { NegotiationRound } from '../../bargaining/negotiation-round.ts'
import { standingPosition } from '../../bargaining/positions.ts'
import type { DraftPosition, SubmittedPosition } from '../../bargaining/proposal.ts'
import { figuresOfRound, submittedFigures, type RoundFigures } from '../../bargaining/round-figures.ts'
import { sides, type Side } from '../../bargaining/side.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { compareWithPriceError } from '../../pay/uncertainty/price-error.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms } from '../../terms/terms.ts'
import { isAgreed } from './agreed-lines.ts'
import { errorYuan as yuanOf, readLineError, type LineError } from '../pricing/line-error.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import type { OpenField } from '../versions/open-field.ts'
import { conflictsOfLine } from './line-conflicts.ts'
import type { LineLock } from './locks.ts'
import { baselineOf, changesUnderLock, figureOf, type LineBaseline, type SideFigure } from './side-figure.ts'

export type GapLine = {
  readonly number: number
  readonly operationId: string
  readonly name: string
  readonly countPerGarment: DecimalString
  readonly priced: PricedOperation
  readonly currentYuan: DecimalString | null
  /** 计算价: frozen where the line is locked. */
  readonly computedYuan: DecimalString | null
  readonly baseline: LineBaseline | null
  readonly figures: Readonly<Record<Side, SideFigure | null>>
  /** What each side has on the table, whatever it is typing. */
  readonly submitted: Readonly<Record<Side, SubmittedPosition | null>>
  readonly rounds: readonly RoundFigures[]
  readonly gapYuan: DecimalString | null
  /** 综合误差 of the time, or 抽样误差 where no more can be said; main screen only. */
  readonly error: LineError | null
  readonly errorYuan: DecimalString | null
  /** 不超过误差: the gap is not larger than `errorYuan`. */
  readonly withinError: boolean
  readonly lock: LineLock | null
  /** What changed under the lock; null while it fits, or without one. */
  readonly lockChanged: readonly BaselineDifference[] | null
  readonly conflicts: readonly OpenField[]
  readonly status: LineStatus
  /** Locked on a baseline that still holds, with no field in two versions: the only lines that count as 达成. */
  readonly agreed: boolean
}

export type GapLineInput = {
  readonly state: FoldState
  readonly terms: Terms
  readonly priced: PricedOperation
  readonly number: number
  readonly rounds: readonly NegotiationRound[]
  readonly drafts: Readonly<Record<Side, ReadonlyMap<string, DraftPosition>>>
}

/** Nothing typed reaches the rounds before the last; in the last one the line stands as it is shown. */
function wayOf({ rounds, priced: { operation } }: GapLineInput, live: GapLine['figures']): GapLine['rounds'] {
  const last = rounds.at(-1)
  if (last === undefined) return []
  const [union, employer] = [live.union?.priceYuan ?? null, live.employer?.priceYuan ?? null]
  const before = submittedFigures(rounds, operation.id).slice(0, -1)
  return [...before, figuresOfRound(last.number, union, employer)]
}

/** The measuring error in yuan; null where the time was not measured here, or too few readings tell no spread. */
function errorOf(
  { state, terms, priced }: GapLineInput,
  gapYuan: DecimalString | null,
): Pick<GapLine, 'error' | 'errorYuan' | 'withinError'> {
  const error = priced.time.studies.length === 0 ? null : readLineError(state, priced.operation.id)
  const { computedYuan } = priced
  if (error === null || computedYuan === null) return { error, errorYuan: null, withinError: false }
  const errorYuan = yuanOf(error, computedYuan, terms.priceRounding.scale)
  const withinError =
    gapYuan !== null && errorYuan !== null && compareWithPriceError(gapYuan, errorYuan) === 'within-error'
  return { error, errorYuan, withinError }
}

/** One line of the gap table. Frozen figures stay as they were frozen; a change under them is named beside them. */
export function buildGapLine(input: GapLineInput): GapLine {
  const { state, terms, priced, number, rounds, drafts } = input
  const { operation, lock } = priced
  const submittedBy = (side: Side) => standingPosition(rounds, side, operation.id, Infinity)
  const submitted = { union: submittedBy('union'), employer: submittedBy('employer') }
  const baseline = baselineOf(terms, priced)
  const source = { priced, baseline }
  const shown = (side: Side) => figureOf(source, drafts[side].get(operation.id) ?? submitted[side])
  const figures = { union: shown('union'), employer: shown('employer') }
  const lockChanged = lock === null ? null : changesUnderLock(source, lock)
  const way = wayOf(input, figures)
  const gapYuan = lock === null ? (way.at(-1)?.gapYuan ?? null) : null
  const { error, errorYuan, withinError } = errorOf(input, gapYuan)
  const changed = lock === null ? sides.some((side) => figures[side]?.changed != null) : lockChanged !== null
  return {
    number,
    operationId: operation.id,
    name: operation.name ?? '',
    countPerGarment: operation.countPerGarment ?? decimalOfCount(1n),
    priced,
    currentYuan: operation.currentPriceYuan ?? null,
    computedYuan: lock?.computedYuan ?? priced.computedYuan,
    baseline,
    figures,
    submitted,
    rounds: way,
    gapYuan,
    error,
    errorYuan,
    withinError,
    lock,
    lockChanged,
    conflicts: conflictsOfLine(state, operation.id),
    status: lineStatusOf({
      priced: priced.computedYuan !== null,
      locked: lock !== null,
      baselineChanged: changed || (priced.time.needsRestudy && (lock !== null || figures.union !== null)),
      samePrice: gapYuan !== null && isSamePrice(gapYuan),
      withinError,
    }),
    agreed: isAgreed(state, priced),
  }
}
