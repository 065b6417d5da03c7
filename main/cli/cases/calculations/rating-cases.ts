import { calculateSheetNormalTime } from '../../../../shared/measurement/rating/element-sheet.ts'
import {
  bsiScale,
  factorScale,
  hundredScale,
  seventyFiveToHundredScale,
  sixtyScale,
  type RatingScale,
} from '../../../../shared/measurement/rating/rating-scale.ts'
import { calculateWestinghouseRating } from '../../../../shared/measurement/rating/westinghouse.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import { CaseRefusal, decimalAt, textAt, textOr, valueOf } from '../case-input.ts'

const scales: Readonly<Record<string, RatingScale>> = {
  '100分法': hundredScale,
  '60分法': sixtyScale,
  '75-100': seventyFiveToHundredScale,
  '75-100分法': seventyFiveToHundredScale,
  BSI: bsiScale,
  'BSI 0-100': bsiScale,
  系数法: factorScale,
}

const scaleNamed = (name: string): RatingScale => {
  const plain = name.trim().replace(/[–—~～]/g, '-')
  const found = Object.hasOwn(scales, plain) ? scales[plain] : undefined
  if (found === undefined)
    throw new CaseRefusal(`没有 ${name} 这种评分制，应为 ${Object.keys(scales).join('、')} 之一`)
  return found
}

const ratedOnScale: CaseCalculation = (input) => {
  const scale = scaleNamed(textOr(input, 'rating_scale', '100分法'))
  const { total } = valueOf(
    calculateSheetNormalTime([
      {
        element: '1',
        time: { kind: 'mean', seconds: decimalAt(input, 'seconds') },
        frequency: decimalLiteral('1'),
        rating: { scale, rating: decimalAt(input, 'rating') },
      },
    ]),
  )
  return { normal: total }
}

const westinghouse: CaseCalculation = (input) => {
  const grade = (field: string) => textAt(input, field).trim().toUpperCase()
  const grades = {
    skill: grade('skill'),
    effort: grade('effort'),
    conditions: grade('conditions'),
    consistency: grade('consistency'),
  }
  return { factor: valueOf(calculateWestinghouseRating(grades)).rating }
}

export const ratingCases: CaseCalculations = { rating_scale: ratedOnScale, westinghouse }
