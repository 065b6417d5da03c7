/** 标准 / 大 / 特大: one factor for letters and row heights together. */
export const textSizes = ['standard', 'large', 'extra-large'] as const

export type TextSize = (typeof textSizes)[number]

export const textSizeFactors: Readonly<Record<TextSize, number>> = {
  standard: 1,
  large: 1.15,
  'extra-large': 1.3,
}

/** A drawn length at the given text size, in whole pixels. */
export function scaleLength(pixels: number, textSize: TextSize): number {
  return Math.round(pixels * textSizeFactors[textSize])
}
