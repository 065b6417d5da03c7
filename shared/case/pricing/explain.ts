import type { Derivation } from '../../derivation/derivation.ts'
import { createRecorder, type Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { calculateAgreedPieceRate } from '../../pay/piece-rate/agreed-piece-rate.ts'
import { calculateCombinedCoefficient } from '../../pay/piece-rate/combined-coefficient.ts'
import type { Result } from '../../problems/result.ts'
import { calculateShiftSeconds } from '../../quota/shift.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { standingLocks, type LineLock } from '../bargaining/locks.ts'
import { readOperationTime } from '../measurement/operation-time.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import { readRecord } from '../read.ts'
import { wageTierOf } from '../terms/engine-terms.ts'
import { readTerms } from '../terms/read-terms.ts'
import { explainError } from './line-error.ts'
import { readLineCoefficients } from './line-coefficients.ts'
import { floorOf, monthlyOf, priceOf, quotaOf, shiftIncomeOf, type LineInput } from './line-price.ts'

/** Figures of a line that lead back to their taps. */
export type ExplainedFigure =
  | 'standard-time'
  | 'output-quota'
  | 'hourly-standard'
  | 'coefficient'
  | 'computed-price'
  | 'price'
  | 'shift-income'
  | 'monthly-equivalent'
  | 'floor'
  | 'time-error'
  | 'price-error'

type Price = { readonly yuan: DecimalString; readonly derivation: Derivation }

const priceFrom = (made: Result<DecimalString>, recorder: Recorder): Price | null => {
  const derivation = recorder.derivation()
  return made.ok && derivation !== null ? { yuan: made.value, derivation } : null
}

/** What both sides locked: the computed price as it stood then, and the adjustment. */
const agreedPrice = (lock: LineLock, recorder: Recorder): Price | null =>
  priceFrom(
    calculateAgreedPieceRate(
      {
        computedYuan: lock.computedYuan,
        adjustment: { yuan: lock.adjustmentYuan, negotiationRound: Number(lock.roundNumber) },
      },
      recorder,
    ),
    recorder,
  )

/** The price that stands: agreed where there is a lock, else computed. */
const standingPrice = (line: LineInput, lock: LineLock | undefined, recorder: Recorder): Price | null => {
  const computed = priceFrom(priceOf(line, recorder), recorder)
  return lock === undefined || computed === null ? computed : agreedPrice(lock, recorder)
}

/** A figure computed from the standing price leads back through the agreement, whatever step the engine names. */
const throughPrice = (made: Result<DecimalString>, price: Price, recorder: Recorder): Derivation | null => {
  const derivation = recorder.derivation()
  if (!made.ok || derivation === null) return null
  const inputs = derivation.inputs.map((input) =>
    input.name === 'piece-rate' && input.value === price.yuan ? { ...input, from: price.derivation } : input,
  )
  return { ...derivation, inputs }
}

function explainLine(
  line: LineInput,
  lock: LineLock | undefined,
  figure: ExplainedFigure,
  recorder: Recorder,
): Derivation | null {
  if (figure === 'floor') return floorOf(line, recorder).ok ? recorder.derivation() : null
  if (figure === 'computed-price') return priceFrom(priceOf(line, recorder), recorder)?.derivation ?? null
  if (figure === 'output-quota' || figure === 'shift-income')
    calculateShiftSeconds({ shiftHours: line.terms.shiftHours }, recorder)
  if (figure === 'output-quota') return quotaOf(line, recorder).ok ? recorder.derivation() : null
  const price = standingPrice(line, lock, recorder)
  if (price === null || figure === 'price') return price?.derivation ?? null
  if (figure === 'monthly-equivalent')
    return throughPrice(monthlyOf(line.standardTimeSeconds, price.yuan, recorder), price, recorder)
  const quota = quotaOf(line, recorder)
  return quota.ok ? throughPrice(shiftIncomeOf(quota.value, price.yuan, recorder), price, recorder) : null
}

/**
 * The whole origin of one figure of one operation, made by the same functions that made the figure, now with a
 * recorder. Null while the figure is not there. A locked price is explained also when its time no longer stands.
 */
export function explain(state: FoldState, operationId: string, figure: ExplainedFigure): Derivation | null {
  const operation = readRecord(state, 'operation', operationId)
  if (operation === undefined) return null
  if (figure === 'time-error') return explainError(state, operationId, null)
  const terms = readTerms(state)
  const recorder = createRecorder()
  const grade = terms.ok
    ? terms.value.workGrades.find(({ gradeId }) => gradeId === operation.gradeId)
    : undefined
  if (figure === 'hourly-standard')
    return terms.ok && grade !== undefined && wageTierOf(terms.value, grade, recorder).ok
      ? recorder.derivation()
      : null
  const { chosen: coefficients, problems: lost } = readLineCoefficients(state, operation)
  if (figure === 'coefficient')
    return calculateCombinedCoefficient({ lineCoefficients: coefficients }, recorder).ok
      ? recorder.derivation()
      : null
  const { seconds } = readOperationTime(state, operation, readStudyTerms(state), recorder)
  if (figure === 'standard-time') return seconds === null ? null : recorder.derivation()
  const lock = standingLocks(state).get(operationId)
  if (seconds !== null && terms.ok && grade !== undefined && lost.length === 0) {
    const line = { terms: terms.value, grade, standardTimeSeconds: seconds, coefficients }
    if (figure !== 'price-error') return explainLine(line, lock, figure, recorder)
    const price = priceOf(line)
    return price.ok ? explainError(state, operationId, price.value) : null
  }
  return figure === 'price' && lock !== undefined ? (agreedPrice(lock, recorder)?.derivation ?? null) : null
}
