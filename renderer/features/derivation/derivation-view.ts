import type { Derivation, DerivationStep } from '../../../shared/derivation/derivation.ts'
import type { RuleCode } from '../../../shared/derivation/rule-code.ts'
import type { DerivationKnot, DerivationView } from '../../components/derivation/derivation-view.ts'
import type { DerivationContext } from './derivation-context.ts'
import { handCheckLines } from './hand-check.ts'
import { observedTimePassage } from './knots/observed-passage.ts'
import { keyOf, type PassageReader } from './knots/passage.ts'
import { equivalentPassage, floorPassage, quotaPassage, shiftIncomePassage } from './knots/pay-passages.ts'
import { plainPassage } from './knots/plain-passage.ts'
import { agreedPricePassage, piecePricePassage, wageTierPassage } from './knots/price-passages.ts'
import { normalTimePassage } from './knots/rating-passages.ts'
import { shiftPassage, standardTimePassage } from './knots/time-passages.ts'

const readers: Readonly<Partial<Record<RuleCode, PassageReader>>> = {
  'agreed-piece-rate': agreedPricePassage,
  'piece-rate': piecePricePassage,
  'wage-tier': wageTierPassage,
  'standard-time': standardTimePassage,
  'normal-time': normalTimePassage,
  'observed-time': observedTimePassage,
  'shift-seconds': shiftPassage,
  'output-quota': quotaPassage,
  'shift-income': shiftIncomePassage,
  'hourly-equivalent': equivalentPassage,
  'monthly-equivalent': equivalentPassage,
  'floor-piece-rate': floorPassage,
}

type Waiting = { readonly step: DerivationStep; readonly parent: RuleCode | null }

/**
 * Any derivation as the chain of the panel, newest first, and its sum for a pocket calculator. Every digit is the
 * derivation's own. What two steps share (the standard time of a quota and its price) stands once, after both.
 */
export function derivationView(derivation: Derivation, context: DerivationContext): DerivationView {
  const knots: DerivationKnot[] = []
  const steps: DerivationStep[] = []
  const seen = new Set<string>()
  let waiting: readonly Waiting[] = [{ step: derivation, parent: null }]
  while (waiting.length > 0) {
    const following: Waiting[] = []
    for (const { step, parent } of waiting) {
      const key = keyOf(step)
      if (seen.has(key)) continue
      seen.add(key)
      steps.push(step)
      const passage = (readers[step.rule] ?? plainPassage)({ step, parent, context })
      knots.push(...passage.knots)
      following.push(...passage.next.map((next) => ({ step: next, parent: step.rule })))
    }
    waiting = following
  }
  return { knots, handCheck: handCheckLines(steps) }
}
