import type { Recorder } from '../../../derivation/recorder.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { calculateOutputQuota } from '../../../quota/output-quota.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import type { Terms } from '../../../terms/terms.ts'
import { readOperationTime } from '../../measurement/operation-time.ts'
import { readStudyTerms } from '../../measurement/study-terms.ts'
import { readRecord } from '../../read.ts'
import { readTerms } from '../../terms/read-terms.ts'
import { quotaRounding } from '../price-rules.ts'
import { readLocalAchievability, type LocalAchievability } from './local-rule.ts'

/** What outputs are held against: the quota that follows the printed standard time, and the place's share. */
export type AchievabilityGround = {
  readonly terms: Terms
  readonly standardTimeSeconds: DecimalString
  readonly quotaPieces: DecimalString
  readonly local: LocalAchievability
}

/** Null while the terms or the time are missing: then there is no quota to hold anything against. */
export function readGround(
  state: FoldState,
  operationId: string,
  recorder?: Recorder,
): AchievabilityGround | null {
  const operation = readRecord(state, 'operation', operationId)
  const terms = readTerms(state)
  if (operation === undefined || !terms.ok) return null
  const { seconds } = readOperationTime(state, operation, readStudyTerms(state), recorder)
  if (seconds === null) return null
  const { shiftSeconds } = terms.value
  const quota = calculateOutputQuota(
    { shiftSeconds, standardTimeSeconds: seconds, rounding: quotaRounding },
    recorder,
  )
  if (!quota.ok) return null
  const local = readLocalAchievability(state, terms.value)
  return { terms: terms.value, standardTimeSeconds: seconds, quotaPieces: quota.value.pieces, local }
}
