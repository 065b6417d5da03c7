import type { DecimalString } from '../../numbers/decimal-string.ts'

/** A table of numbers says what its numbers count; a batch is pieces unless the parties say otherwise. */
export const defaultBandUnit = '件'

/** 100 至不足 500 件; 500 件起. The upper end never belongs to the band, and is said so. */
export const rangeBandWords = (from: DecimalString, below: DecimalString | null, unit: string): string =>
  below === null ? `${from} ${unit}起` : `${from} 至不足 ${below} ${unit}`
