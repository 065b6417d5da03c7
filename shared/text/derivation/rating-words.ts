import type { RatingScaleCode } from '../../measurement/rating/rating-scale.ts'

const scaleNames: Readonly<Record<RatingScaleCode, string>> = {
  hundred: '100 分法',
  sixty: '60 分法',
  'seventy-five-to-hundred': '75–100 分法',
  bsi: 'BSI 0–100',
  factor: '系数法',
}

/** The scale by its code; a code that is not known stays as it is. */
export const ratingScaleName = (code: string | undefined): string =>
  Object.entries(scaleNames).find(([known]) => known === code)?.[1] ?? code ?? ''

const raters: Readonly<Record<string, string>> = { union: '职工方', employer: '企业方' }

/** Who rated: a side, or an observer by code. */
export const raterName = (by: string | undefined): string => raters[by ?? ''] ?? by ?? ''
