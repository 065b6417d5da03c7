import type { DecimalString } from '../../numbers/decimal-string.ts'
import { confidencePercentOf } from '../../terms/confidence-levels.ts'

/** 95.45%（z＝2）; a factor that the table does not hold is named by itself. */
export const confidenceWords = (z: DecimalString): string => {
  const percent = confidencePercentOf(z)
  return percent === null ? `z＝${z}` : `${percent}%（z＝${z}）`
}
