import type { Derivation, DerivationStep } from '../../../shared/derivation/derivation.ts'
import type { RuleCode } from '../../../shared/derivation/rule-code.ts'
import type { DerivationView } from '../../components/derivation/derivation-view.ts'
import type { DerivationContext } from './derivation-context.ts'
import { handCheckLines } from './hand-check.ts'
import {
  lackingPeoplePassage,
  largestQuotaPassage,
  passingRankPassage,
  projectedOutputPassage,
  reachingSharePassage,
  wilsonPassage,
} from './knots/achievability-passages.ts'
import {
  betweenWorkersPassage,
  combinedErrorPassage,
  priceErrorPassage,
  ratingErrorPassage,
  samplingErrorPassage,
} from './knots/error-passages.ts'
import {
  billChangePassage,
  changeSharePassage,
  meanYieldPassage,
  pacedEarningsPassage,
  shareBelowPassage,
  weightedSumPassage,
} from './knots/impact-passages.ts'
import { classFloorPassage } from './knots/class-floor-passage.ts'
import {
  makeablePiecesPassage,
  monthPiecesPassage,
  offeredWorkPassage,
  peopleAtFullPacePassage,
} from './knots/month-pieces-passages.ts'
import { observedTimePassage } from './knots/observed-passage.ts'
import { keyOf, type Passage, type PassageReader } from './knots/passage.ts'
import {
  equivalentPassage,
  floorMonthPassage,
  floorPassage,
  quotaPassage,
  shiftIncomePassage,
} from './knots/pay-passages.ts'
import { plainPassage } from './knots/plain-passage.ts'
import {
  agreedPricePassage,
  coefficientPassage,
  packagePricePassage,
  piecePricePassage,
  wageTierPassage,
} from './knots/price-passages.ts'
import { normalTimePassage } from './knots/rating-passages.ts'
import { shiftPassage, standardTimePassage } from './knots/time-passages.ts'

const readers: Readonly<Partial<Record<RuleCode, PassageReader>>> = {
  'agreed-piece-rate': agreedPricePassage,
  'piece-rate': piecePricePassage,
  'package-piece-rate': packagePricePassage,
  'wage-tier': wageTierPassage,
  'combined-coefficient': coefficientPassage,
  'class-floor': classFloorPassage,
  'standard-time': standardTimePassage,
  'normal-time': normalTimePassage,
  'observed-time': observedTimePassage,
  'shift-seconds': shiftPassage,
  'output-quota': quotaPassage,
  'shift-income': shiftIncomePassage,
  'hourly-equivalent': equivalentPassage,
  'monthly-equivalent': equivalentPassage,
  'floor-piece-rate': floorPassage,
  'floor-monthly-pay': floorMonthPassage,
  'price-error': priceErrorPassage,
  'combined-error': combinedErrorPassage,
  precision: samplingErrorPassage,
  'rating-error': ratingErrorPassage,
  'between-workers-error': betweenWorkersPassage,
  'reaching-share': reachingSharePassage,
  'passing-rank': passingRankPassage,
  'largest-whole-quota': largestQuotaPassage,
  'lacking-people': lackingPeoplePassage,
  'projected-output': projectedOutputPassage,
  'wilson-low': wilsonPassage,
  'wilson-high': wilsonPassage,
  'wage-bill': weightedSumPassage,
  'wage-bill-before': weightedSumPassage,
  'standard-work-seconds': weightedSumPassage,
  'wage-bill-change': billChangePassage,
  'wage-bill-change-share': changeSharePassage,
  'mean-hourly-yield': meanYieldPassage,
  'paced-earnings': pacedEarningsPassage,
  'share-below-minimum': shareBelowPassage,
  'makeable-pieces': makeablePiecesPassage,
  'month-pieces': monthPiecesPassage,
  'offered-work-seconds': offeredWorkPassage,
  'people-at-full-pace': peopleAtFullPacePassage,
}

type Read = Pick<Passage, 'knots'> & { readonly step: DerivationStep }

/** Every step once, each after all that rest on it: what a quota and its price share comes below both. */
function readInOrder(derivation: Derivation, context: DerivationContext): readonly Read[] {
  const seen = new Set<string>()
  const fromTheGround: Read[] = []
  const visit = (step: DerivationStep, parent: RuleCode | null): void => {
    if (seen.has(keyOf(step))) return
    seen.add(keyOf(step))
    const { knots, next } = (readers[step.rule] ?? plainPassage)({ step, parent, context })
    for (const below of [...next].reverse()) visit(below, step.rule)
    fromTheGround.push({ step, knots })
  }
  visit(derivation, null)
  return fromTheGround.reverse()
}

/**
 * Any derivation as the chain of the panel, newest first, and its sum for a pocket calculator. Every digit is the
 * derivation's own.
 */
export function derivationView(derivation: Derivation, context: DerivationContext): DerivationView {
  const read = readInOrder(derivation, context)
  return {
    knots: read.flatMap(({ knots }) => knots),
    handCheck: handCheckLines(read.map(({ step }) => step)),
  }
}
