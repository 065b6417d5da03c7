import type { DecimalString } from '../../numbers/decimal-string.ts'
import { confidenceLevels } from '../../terms/confidence-levels.ts'

/** 95.45%（z＝2）; a factor that the table does not hold is named by itself. */
export const confidenceWords = (z: DecimalString): string => {
  const level = confidenceLevels.find((one) => one.z === z)
  return level === undefined ? `z＝${z}` : `${level.percent}%（z＝${z}）`
}
