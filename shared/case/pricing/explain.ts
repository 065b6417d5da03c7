import { createRecorder } from '../../derivation/recorder.ts'
import type { Derivation } from '../../derivation/derivation.ts'
import { calculateAgreedPieceRate } from '../../pay/piece-rate/agreed-piece-rate.ts'
import { calculateShiftSeconds } from '../../quota/shift.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { standingLocks } from '../bargaining/locks.ts'
import { readOperationTime } from '../measurement/operation-time.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import { readRecord } from '../read.ts'
import { readTerms } from '../terms/read-terms.ts'
import { wageTierOf } from '../terms/engine-terms.ts'
import { floorOf, monthlyOf, priceOf, quotaOf, shiftIncomeOf } from './line-price.ts'

/** Figures of a line that lead back to their taps. */
export type ExplainedFigure =
  | 'standard-time'
  | 'output-quota'
  | 'hourly-standard'
  | 'computed-price'
  | 'price'
  | 'shift-income'
  | 'monthly-equivalent'
  | 'floor'

/**
 * The whole origin of one figure of one operation, made by the same functions that made the figure, now with a
 * recorder. Null while the figure is not there.
 */
export function explain(state: FoldState, operationId: string, figure: ExplainedFigure): Derivation | null {
  const operation = readRecord(state, 'operation', operationId)
  const terms = readTerms(state)
  if (operation === undefined || !terms.ok) return null
  const recorder = createRecorder()
  const grade = terms.value.workGrades.find(({ gradeId }) => gradeId === operation.gradeId)
  if (grade !== undefined && figure === 'hourly-standard') {
    const tier = wageTierOf(terms.value, grade, recorder)
    return tier.ok ? recorder.derivation() : null
  }
  const { seconds } = readOperationTime(state, operation, readStudyTerms(state), recorder)
  if (seconds === null) return null
  if (figure === 'standard-time') return recorder.derivation()
  if (grade === undefined) return null
  const line = { terms: terms.value, grade, standardTimeSeconds: seconds }
  if (figure === 'floor') return floorOf(line, recorder).ok ? recorder.derivation() : null
  if (figure === 'output-quota' || figure === 'shift-income') {
    calculateShiftSeconds({ shiftHours: terms.value.shiftHours }, recorder)
    const quota = quotaOf(line, recorder)
    if (!quota.ok || figure === 'output-quota') return quota.ok ? recorder.derivation() : null
    const price = priceOf(line, recorder)
    const paid = standingLocks(state).get(operationId)?.priceYuan ?? (price.ok ? price.value : null)
    return paid !== null && shiftIncomeOf(quota.value, paid, recorder).ok ? recorder.derivation() : null
  }
  const price = priceOf(line, recorder)
  if (!price.ok) return null
  const lock = standingLocks(state).get(operationId)
  if (lock !== undefined && figure !== 'computed-price')
    calculateAgreedPieceRate(
      {
        computedYuan: lock.computedYuan,
        adjustment: { yuan: lock.adjustmentYuan, negotiationRound: Number(lock.roundNumber) },
      },
      recorder,
    )
  if (figure === 'monthly-equivalent') monthlyOf(seconds, lock?.priceYuan ?? price.value, recorder)
  return recorder.derivation()
}
