import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { formatPercent } from '../../../../shared/numbers/display.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { confidencePercentOf } from '../../../../shared/terms/confidence-levels.ts'

export const confidenceWords = (z: DecimalString): string => {
  const percent = confidencePercentOf(z)
  return percent === null ? `置信系数 ${z}` : `置信 ${percent}%`
}

export const accuracyWords = (accuracy: DecimalString): string => `±${formatPercent(accuracy)}`

export const allowanceWords = ({ allowance }: StudyTerms): string =>
  allowance === null
    ? '宽放还没有定'
    : `宽放 ${formatPercent(allowance.ratio)}，${allowance.base === 'normal-time' ? '正常时间' : '班时间'}为基数`
