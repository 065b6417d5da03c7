import { calculateGap, timesCount } from '../../bargaining/gap.ts'
import { calculateGapTotal } from '../../bargaining/gap-total.ts'
import type { NegotiationRound } from '../../bargaining/negotiation-round.ts'
import { standingPosition } from '../../bargaining/positions.ts'
import type { SubmittedPosition } from '../../bargaining/proposal.ts'
import type {
  SharedLine,
  SharedNeighbour,
  SharedPosition,
  SharedRoundGap,
  SharedViewState,
} from '../../bargaining/shared-view-state.ts'
import type { Side } from '../../bargaining/side.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { sumShown, wholeSum } from '../../numbers/total.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'
import { standingLocks, type LineLock } from './locks.ts'
import { roundsOf } from './rounds.ts'

type Source = {
  readonly operation: Entry<'operation'>
  readonly number: number
  readonly submitted: Readonly<Record<Side, SubmittedPosition | null>>
  readonly lock: LineLock | null
}

const one = decimalOfCount(1n)

const shown = (position: SubmittedPosition | null): SharedPosition | null =>
  position === null
    ? null
    : {
        kind: position.kind,
        side: position.side,
        priceYuan: position.priceYuan,
        roundNumber: position.roundNumber,
      }

const gapOf = ({ union, employer }: Source['submitted']): DecimalString | null =>
  union === null || employer === null ? null : calculateGap(union.priceYuan, employer.priceYuan)

function gapsByRound(rounds: readonly NegotiationRound[], operationId: string): readonly SharedRoundGap[] {
  return rounds.flatMap(({ number }): readonly SharedRoundGap[] => {
    const gapYuan = gapOf({
      union: standingPosition(rounds, 'union', operationId, number),
      employer: standingPosition(rounds, 'employer', operationId, number),
    })
    return gapYuan === null ? [] : [{ roundNumber: number, gapYuan }]
  })
}

const neighbourOf = ({ operation, number, submitted, lock }: Source): SharedNeighbour => ({
  operationId: operation.id,
  number,
  name: operation.name ?? '',
  gapYuan: lock === null ? gapOf(submitted) : null,
  agreedYuan: lock?.priceYuan ?? null,
})

function lineOf(state: FoldState, source: Source, rounds: readonly NegotiationRound[]): SharedLine {
  const { operation, submitted, lock } = source
  const latest = [submitted.union, submitted.employer]
    .flatMap((position) => position ?? [])
    .sort((left, right) => right.roundNumber - left.roundNumber)[0]
  return {
    ...neighbourOf(source),
    machine: operation.machine ?? '',
    gradeName: readRecord(state, 'work-grade', operation.gradeId ?? '')?.name ?? '',
    union: shown(submitted.union),
    employer: shown(submitted.employer),
    adjustmentYuan: lock?.adjustmentYuan ?? null,
    currentYuan: operation.currentPriceYuan ?? null,
    computedYuan: lock?.computedYuan ?? latest?.computedYuan ?? null,
    gapsByRound: gapsByRound(rounds, operation.id),
  }
}

function perGarment({ operation }: Source, value: DecimalString | null | undefined): DecimalString | null {
  if (value === null || value === undefined) return null
  const count = operation.countPerGarment ?? one
  return count === one ? value : timesCount(value, count)
}

/** Null while a line lacks its figure: on the second screen a part of a sum would pass for the whole. */
const totalOf = (
  sources: readonly Source[],
  figure: (source: Source) => DecimalString | null | undefined,
): DecimalString | null => wholeSum(sumShown(sources.map((source) => perGarment(source, figure(source)))))

const totalsOf = (sources: readonly Source[]) => ({
  unionTotalYuan: totalOf(sources, ({ lock, submitted }) => lock?.priceYuan ?? submitted.union?.priceYuan),
  employerTotalYuan: totalOf(
    sources,
    ({ lock, submitted }) => lock?.priceYuan ?? submitted.employer?.priceYuan,
  ),
  gapTotalYuan: wholeSum(
    calculateGapTotal(
      sources.map((source) => {
        const { lock, submitted } = source
        const gap = lock === null ? gapOf(submitted) : calculateGap(lock.priceYuan, lock.priceYuan)
        return { agreed: lock !== null, gapYuan: perGarment(source, gap) }
      }),
    ),
  ),
})

/** The last round in which somebody put figures on the table: a round that is only being prepared is nobody's business. */
const lastSubmittedRound = (rounds: readonly NegotiationRound[]): NegotiationRound | null =>
  rounds.filter(({ proposals }) => proposals.union !== null || proposals.employer !== null).at(-1) ?? null

/**
 * What both sides may see on the second screen, from submitted facts, locks and the names of things alone. It never
 * reads a draft, a measurement, a speech, a reason or a person, so there is none of them to leak.
 */
export function sharedViewState(
  state: FoldState,
  productId: string,
  operationId: string | null,
): SharedViewState {
  const rounds = roundsOf(state, productId)
  const locks = standingLocks(state)
  const sources = listRecords(state, 'operation')
    .filter((operation) => operation.productId === productId)
    .map((operation, index): Source => {
      const standing = (side: Side) => standingPosition(rounds, side, operation.id, Infinity)
      const submitted = { union: standing('union'), employer: standing('employer') }
      return { operation, number: index + 1, submitted, lock: locks.get(operation.id) ?? null }
    })
  const chosen = sources.find(({ operation }) => operation.id === operationId)
  const about = readRecord(state, 'case', 'case')
  const round = lastSubmittedRound(rounds)
  return {
    caseName: about?.name ?? '',
    sample: about?.sample ?? false,
    productName: readRecord(state, 'product', productId)?.name ?? '',
    roundNumber: round?.number ?? null,
    roundForm: round?.form ?? null,
    lockedCount: sources.filter(({ lock }) => lock !== null).length,
    lineCount: sources.length,
    line: chosen === undefined ? null : lineOf(state, chosen, rounds),
    lines: sources.map(neighbourOf),
    ...totalsOf(sources),
  }
}
