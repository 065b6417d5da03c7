import { createRecorder, type Recorder } from '../../../shared/derivation/recorder.ts'
import type { Derivation } from '../../../shared/derivation/derivation.ts'
import { calculateStandardTime } from '../../../shared/measurement/allowance/standard-time.ts'
import { calculateOperationNormalTime } from '../../../shared/measurement/rating/operation-normal-time.ts'
import { calculateAgreedRating } from '../../../shared/measurement/rating/performance-rating.ts'
import { factorScale } from '../../../shared/measurement/rating/rating-scale.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculateAgreedPieceRate } from '../../../shared/pay/piece-rate/agreed-piece-rate.ts'
import { calculatePieceRate } from '../../../shared/pay/piece-rate/piece-rate.ts'
import { decision, elementId, innerPockets, studyOf } from '../measurement/study-example.ts'
import { rule } from '../pay/rounding-rules.ts'
import { valueOf } from '../problems/value-of.ts'

export const derivationOf = (recorder: Recorder): Derivation => {
  const derivation = recorder.derivation()
  if (derivation === null) throw new Error('nothing was recorded')
  return derivation
}

const part = (ratio: string) =>
  ({ kind: 'personal', base: 'normal-time', ratio: decimalLiteral(ratio) }) as const

/** 开三个内袋: from twelve readings, one excluded, two ratings, 15 %, down to the price agreed in round 2. */
export const priceInnerPockets = (recorder?: Recorder): string => {
  const ratings = [
    { by: 'Z-02', rating: { scale: factorScale, rating: decimalLiteral('1.05') } },
    { by: 'Q-01', rating: { scale: factorScale, rating: decimalLiteral('1.00') } },
  ]
  const rating = valueOf(calculateAgreedRating({ ratings }, recorder))
  const study = studyOf('W-07', { pockets: innerPockets }, [decision(5, elementId('pockets'))])
  const rated = { study, rating: { per: 'study', rating } } as const
  const { normalSeconds } = valueOf(
    calculateOperationNormalTime({ studies: [rated], minimumReadings: 5 }, recorder),
  )
  const time = {
    normalSeconds,
    allowances: ['0.05', '0.04', '0.06'].map(part),
    rounding: rule('standard-time', 0),
  }
  const standardTimeSeconds = valueOf(calculateStandardTime(time, recorder)).seconds
  const wage = { hourlyYuan: decimalLiteral('11.34'), coefficient: decimalLiteral('1.00'), grade: '一级' }
  const price = valueOf(
    calculatePieceRate({ ...wage, standardTimeSeconds, rounding: rule('piece-rate', 3) }, recorder),
  )
  const adjustment = { yuan: decimalLiteral('0.002'), negotiationRound: 2 }
  return valueOf(calculateAgreedPieceRate({ computedYuan: price.yuan, adjustment }, recorder))
}

export const derivePockets = (): Derivation => {
  const recorder = createRecorder()
  priceInnerPockets(recorder)
  return derivationOf(recorder)
}
