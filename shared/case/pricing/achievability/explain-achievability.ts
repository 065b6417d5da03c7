import type { Derivation } from '../../../derivation/derivation.ts'
import { createRecorder, type Recorder } from '../../../derivation/recorder.ts'
import type { RuleCode } from '../../../derivation/rule-code.ts'
import { calculateWilsonInterval } from '../../../measurement/work-sampling/wilson-interval.ts'
import { decimalOfCount } from '../../../numbers/decimal-string.ts'
import { calculateAchievability } from '../../../quota/achievability.ts'
import { calculateLackingPeople } from '../../../quota/lacking-people.ts'
import { calculateLargestQuota } from '../../../quota/largest-quota.ts'
import { calculateProjectedShare } from '../../../quota/projected-share.ts'
import type { QuotaShare } from '../../../quota/quota-share.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { readRecord } from '../../read.ts'
import { quotaRounding } from '../price-rules.ts'
import { readGround, type AchievabilityGround } from './ground.ts'
import { hasWholeShift, readRecorded, type Recorded } from './recorded-outputs.ts'

/** Figures of 可达到 that open their origin; `without-protected` is the share by the other denominator. */
export type AchievabilityFigure =
  'share' | 'lacking' | 'largest-quota' | 'advice-low' | 'advice-high' | 'without-protected'

const ruleOf: Readonly<Record<AchievabilityFigure, RuleCode>> = {
  share: 'reaching-share',
  lacking: 'lacking-people',
  'largest-quota': 'largest-whole-quota',
  'advice-low': 'wilson-low',
  'advice-high': 'wilson-high',
  'without-protected': 'reaching-share',
}

/** A recorder that keeps the last step of every rule: several figures come from one calculation. */
function keepEveryRule(): {
  readonly recorder: Recorder
  readonly stepOf: (rule: RuleCode) => Derivation | null
} {
  const inner = createRecorder()
  const steps = new Map<RuleCode, Derivation>()
  const recorder: Recorder = {
    record: (step) => {
      inner.record(step)
      const made = inner.derivation()
      if (made !== null) steps.set(step.rule, made)
    },
    derivation: inner.derivation,
  }
  return { recorder, stepOf: (rule) => steps.get(rule) ?? null }
}

function shareOf(
  { terms, quotaPieces, standardTimeSeconds, local }: AchievabilityGround,
  recorded: Recorded,
  figure: AchievabilityFigure,
  recorder: Recorder,
): QuotaShare | null {
  const { rule } = local
  if (recorded.basis === 'forecast') {
    const { shiftSeconds } = terms
    const { efficiencies } = recorded
    const made = calculateProjectedShare(
      { efficiencies, standardTimeSeconds, shiftSeconds, quota: quotaPieces, rule },
      recorder,
    )
    return made.ok && made.value.kind === 'forecast' ? made.value.share : null
  }
  const { outputs } = recorded
  const given = { quota: quotaPieces, rule, z: terms.confidenceZ }
  const made = calculateAchievability({ ...given, outputs }, recorder)
  if (!made.ok || made.value.kind !== 'assessed') return null
  if (figure !== 'without-protected') return made.value.all
  if (made.value.withoutProtected === null) return null
  calculateAchievability({ ...given, outputs: outputs.filter(hasWholeShift) }, recorder)
  return made.value.withoutProtected
}

/** The origin of one figure of 可达到, made by the same functions that made the figure. Null while it is not there. */
export function explainAchievability(
  state: FoldState,
  operationId: string,
  figure: AchievabilityFigure,
): Derivation | null {
  const operation = readRecord(state, 'operation', operationId)
  const recorded = operation === undefined ? null : readRecorded(state, operation)
  const ground = readGround(state, operationId)
  if (recorded === null || ground === null) return null
  const { recorder, stepOf } = keepEveryRule()
  const share = shareOf(ground, recorded, figure, recorder)
  if (share === null) return null
  calculateLargestQuota({ largestPassing: share.largestPassing, rounding: quotaRounding }, recorder)
  calculateLackingPeople({ share, theta: ground.local.rule.value.theta }, recorder)
  if (figure === 'advice-low' || figure === 'advice-high') {
    const observations = decimalOfCount(BigInt(share.workers))
    const interval = { z: ground.terms.confidenceZ, share: share.share, observations }
    calculateWilsonInterval({ ...interval, shareIs: 'reaching-share' }, recorder)
  }
  return stepOf(ruleOf[figure])
}
