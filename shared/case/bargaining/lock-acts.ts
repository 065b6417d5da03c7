import { rangeOf, type PriceRange } from '../../bargaining/agreed-price.ts'
import { sides, type Side } from '../../bargaining/side.ts'
import { compare, isPositive, ratioOf } from '../../numbers/ratio.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { calculateAdjustment } from '../../pay/piece-rate/agreed-piece-rate.ts'
import type { FactOperation } from '../../record/change.ts'
import { addFact } from '../write.ts'
import type { GapLine } from './gap-line.ts'
import type { GapTable } from './gap-table.ts'
import { pieceOf, type LineLock } from './locks.ts'

/** Why a line cannot be agreed yet. */
export type LockRefusal =
  | { readonly code: 'no-round' }
  | { readonly code: 'already-locked'; readonly priceYuan: DecimalString }
  | { readonly code: 'two-versions' }
  | { readonly code: 'no-computed-price' }
  | { readonly code: 'not-submitted'; readonly side: Side }
  | { readonly code: 'price-not-positive'; readonly priceYuan: DecimalString }

export function findLockRefusal(
  table: GapTable,
  line: GapLine,
  adjustmentYuan?: DecimalString,
): LockRefusal | null {
  if (line.lock !== null) return { code: 'already-locked', priceYuan: line.lock.priceYuan }
  if (line.conflicts.length > 0) return { code: 'two-versions' }
  const { computedYuan } = line.priced
  if (computedYuan === null || line.baseline === null) return { code: 'no-computed-price' }
  if (table.round === null) return { code: 'no-round' }
  const silent = sides.find((side) => line.submitted[side] === null)
  if (silent !== undefined) return { code: 'not-submitted', side: silent }
  const priceYuan = sumDecimals([computedYuan, adjustmentYuan ?? decimalOfCount(0n)])
  return isPositive(ratioOf(priceYuan)) ? null : { code: 'price-not-positive', priceYuan }
}

/** Between what the two sides have on the table; null until both have put a figure there. */
export const submittedRange = ({ submitted }: GapLine): PriceRange | null =>
  submitted.union === null || submitted.employer === null
    ? null
    : rangeOf(submitted.union.priceYuan, submitted.employer.priceYuan)

/** What the field offers before anybody typed: the price both sides already name, else the computed price itself. */
export function suggestedAdjustment(line: GapLine): DecimalString | null {
  const { computedYuan } = line.priced
  if (computedYuan === null) return null
  const range = submittedRange(line)
  const same = range !== null && compare(ratioOf(range.low), ratioOf(range.high)) === 0
  return calculateAdjustment(same ? range.low : computedYuan, computedYuan)
}

export type LockAct = {
  readonly id: string
  readonly adjustmentYuan: DecimalString
  readonly unionRepresentative: string
  readonly employerRepresentative: string
  readonly operator: string
  readonly lockedAt: string
}

/** 达成并锁定: one fact that names both representatives and what they agreed on. Null while there is a refusal. */
export function lockLine(table: GapTable, line: GapLine, act: LockAct): FactOperation | null {
  const { round, productId } = table
  const { computedYuan } = line.priced
  if (findLockRefusal(table, line, act.adjustmentYuan) !== null) return null
  if (round === null || computedYuan === null || line.baseline === null) return null
  const { id, adjustmentYuan, ...said } = act
  return addFact('line-lock', id, {
    productId,
    roundId: round.id,
    roundNumber: decimalOfCount(BigInt(round.number)),
    operationId: line.operationId,
    priceYuan: sumDecimals([computedYuan, adjustmentYuan]),
    computedYuan,
    adjustmentYuan,
    baselineDigest: line.baseline.digest,
    baseline: line.baseline.figures,
    ...pieceOf(line.priced.operation),
    ...said,
  })
}

export type UnlockAct = {
  readonly id: string
  readonly reason: string
  readonly operator: string
  readonly unlockedAt: string
}

/** The lock stays in the record; this says that it no longer stands, and why. */
export const unlockLine = (lock: LineLock, { id, ...said }: UnlockAct): FactOperation =>
  addFact('line-unlock', id, { lockId: lock.id, operationId: lock.operationId, ...said })
