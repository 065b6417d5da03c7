import { calculateErrorYuan } from '../../bargaining/gap.ts'
import type { Derivation } from '../../derivation/derivation.ts'
import { createRecorder, type Recorder } from '../../derivation/recorder.ts'
import { customaryRatingError, type RatingErrorBasis } from '../../measurement/statistics/rating-error.ts'
import { calculatePrecision } from '../../measurement/statistics/precision.ts'
import {
  calculateTimeError,
  type ErrorAssumption,
  type TimeErrorInput,
} from '../../measurement/statistics/time-error.ts'
import { fewestReadings } from '../../measurement/time-study/time-study.ts'
import type { ApproximateString } from '../../numbers/approximate.ts'
import { recogniseDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { calculatePriceError } from '../../pay/uncertainty/price-error.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { percentOfRatio } from '../../terms/percent.ts'
import type { Terms } from '../../terms/terms.ts'
import { readOperationTime } from '../measurement/operation-time.ts'
import { rateStudy } from '../measurement/study-rating.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import { operationsOf } from '../products/operation-rows.ts'
import { readRecord } from '../read.ts'
import { collectResults } from '../terms/collect-results.ts'
import { readTerms } from '../terms/read-terms.ts'

/**
 * What the measurement of a time leaves open, ± as a share of it. `combined` is sampling ⊕ rating ⊕ between workers;
 * `sampling` is what can be said where the whole cannot, and is called so. Main screen only.
 */
export type LineError = {
  readonly kind: 'combined' | 'sampling'
  readonly relative: ApproximateString
  readonly assumptions: readonly ErrorAssumption[]
}

/** The rating’s own error is a supposition of the case; until 立项 states one, the usual supposition. */
function ratingBasis(state: FoldState, { asOf }: Terms): RatingErrorBasis {
  const stated = readRecord(state, 'terms', 'terms')?.ratingError ?? null
  const points = stated === null ? customaryRatingError.points : percentOfRatio(stated)
  return { kind: 'assumed', points, statedOn: asOf, statedIn: stated === null ? '通常的假设' : '立项的假设' }
}

function errorInput(state: FoldState, operationId: string, recorder?: Recorder): TimeErrorInput | null {
  const operation = readRecord(state, 'operation', operationId)
  const terms = readTerms(state)
  if (operation === undefined || !terms.ok) return null
  const studyTerms = readStudyTerms(state)
  const { studies } = readOperationTime(state, operation, studyTerms)
  const rated = collectResults(studies.map((study) => rateStudy(study, recorder)))
  if (studies.length === 0 || !rated.ok) return null
  return {
    studies: rated.value,
    minimumReadings: fewestReadings,
    terms: studyTerms.precision,
    rating: ratingBasis(state, terms.value),
    betweenWorkers: { kind: 'given', factor: studyTerms.precision.z },
  }
}

function errorOf(input: TimeErrorInput, recorder?: Recorder): LineError | null {
  const combined = calculateTimeError(input, recorder)
  if (combined.ok) {
    const { relative, assumptions } = combined.value
    return { kind: 'combined', relative, assumptions }
  }
  const { terms } = input
  const studies = input.studies.map(({ study }) => study)
  const sampling = calculatePrecision({ studies, terms }, recorder)
  if (!sampling.ok) return null
  return {
    kind: 'sampling',
    relative: sampling.value.relative,
    assumptions: [{ part: 'sampling', terms }],
  }
}

/** The error of a time that was measured here; null where it was not, or too few readings tell no spread. */
export const readLineError: (state: FoldState, operationId: string) => LineError | null = remember(
  (state, operationId) => {
    const input = errorInput(state, operationId)
    return input === null ? null : errorOf(input)
  },
)

/** The errors of a style’s measured lines. */
export const lineErrors: (state: FoldState, productId: string) => ReadonlyMap<string, LineError> = remember(
  (state, productId) =>
    new Map(
      operationsOf(state, productId).flatMap(({ id }) => {
        const error = readLineError(state, id)
        return error === null ? [] : [[id, error] as const]
      }),
    ),
)

/** The error as it stands beside a price, ± yuan with the price’s own decimals. 0.108 × 0.053… → 0.006. */
export function errorYuan(
  { relative }: LineError,
  computedYuan: DecimalString,
  priceScale: number,
): DecimalString | null {
  const share = recogniseDecimal(relative)
  return share === null ? null : calculateErrorYuan(computedYuan, share, priceScale)
}

/** Where the ± of a time comes from or, with a price, the ± of that price. */
export function explainError(
  state: FoldState,
  operationId: string,
  computedYuan: DecimalString | null,
): Derivation | null {
  const recorder = createRecorder()
  const input = errorInput(state, operationId, recorder)
  const error = input === null ? null : errorOf(input, recorder)
  if (error === null) return null
  if (computedYuan === null || error.kind === 'sampling') return recorder.derivation()
  const made = calculatePriceError({ pieceRateYuan: computedYuan, relativeError: error.relative }, recorder)
  return made.ok ? recorder.derivation() : null
}
