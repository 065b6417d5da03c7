import { findBaselineDifferences, type BaselineDifference } from '../../bargaining/baseline-change.ts'
import type { Position, PriceBaseline, SubmittedPosition } from '../../bargaining/proposal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { isBelowFloor } from '../../pay/floor/floor-piece-rate.ts'
import { calculateAdjustment } from '../../pay/piece-rate/agreed-piece-rate.ts'
import type { Terms } from '../../terms/terms.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import { pieceChanges, type LineLock } from './locks.ts'

/** What a line rests on now, as a digest and in plain figures. */
export type LineBaseline = { readonly digest: string; readonly figures: PriceBaseline }

type LineSource = { readonly priced: PricedOperation; readonly baseline: LineBaseline | null }

/** One side's figure on a line as it is shown. */
export type SideFigure = {
  readonly position: Position
  readonly priceYuan: DecimalString
  /** Price − 计算价: frozen with a submitted figure, live with one that is being typed. */
  readonly adjustmentYuan: DecimalString | null
  readonly belowFloor: boolean
  /** What changed under it since it was submitted; null while it fits. */
  readonly changed: readonly BaselineDifference[] | null
}

/** Null while the line cannot be priced. */
export function baselineOf(terms: Terms, priced: PricedOperation): LineBaseline | null {
  const { grade, time, baselineDigest } = priced
  if (grade === null || time.statedSeconds === null || baselineDigest === null) return null
  const { baseHourlyYuan, priceRounding } = terms
  return {
    digest: baselineDigest,
    figures: {
      standardTimeSeconds: time.statedSeconds,
      baseHourlyYuan,
      coefficient: grade.coefficient,
      priceScale: decimalOfCount(BigInt(priceRounding.scale)),
      priceMode: priceRounding.mode,
      ...(priced.coefficients.length === 0
        ? {}
        : {
            lineCoefficients: priced.coefficients.map(({ table, band, coefficient }) => ({
              table,
              band,
              coefficient,
            })),
          }),
    },
  }
}

/** What changed under something frozen; null while it fits. */
export function changesSince(
  { priced: { computedYuan }, baseline }: LineSource,
  frozen: SubmittedPosition | LineLock,
): readonly BaselineDifference[] | null {
  const current =
    baseline === null || computedYuan === null
      ? null
      : { computedYuan, baselineDigest: baseline.digest, baseline: baseline.figures }
  return findBaselineDifferences(frozen, current)
}

/** The same of an agreed price, which was also agreed for a piece. */
export function changesUnderLock(source: LineSource, lock: LineLock): readonly BaselineDifference[] | null {
  const ofPiece = pieceChanges(lock, source.priced.operation)
  const ofPrice = changesSince(source, lock)
  return ofPiece.length === 0 ? ofPrice : [...(ofPrice ?? []), ...ofPiece]
}

export function figureOf(input: LineSource, position: Position | null): SideFigure | null {
  if (position === null) return null
  const { computedYuan, floorYuan } = input.priced
  const { priceYuan } = position
  const live = computedYuan === null ? null : calculateAdjustment(priceYuan, computedYuan)
  return {
    position,
    priceYuan,
    adjustmentYuan: position.kind === 'submitted' ? position.adjustmentYuan : live,
    belowFloor: floorYuan !== null && isBelowFloor(priceYuan, floorYuan),
    changed: position.kind === 'submitted' ? changesSince(input, position) : null,
  }
}
