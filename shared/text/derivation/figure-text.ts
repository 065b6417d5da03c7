import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { readExact } from '../../numbers/exact-string.ts'
import { ratioOfCount, times, type Ratio } from '../../numbers/ratio.ts'

/** A figure in words; `fraction` is there when the decimal does not end and was cut. */
export type FigureText = { readonly text: string; readonly fraction?: string }

const hundred = ratioOfCount(100n)

const minusSign = (text: string): string => text.replace(/^-/, '−')

export function ratioText(value: Ratio, decimals = decimalsOnScreen): FigureText {
  const shown = displayRatio(value, decimals)
  return shown.kind === 'whole'
    ? { text: minusSign(shown.text) }
    : { text: minusSign(shown.text), fraction: shown.fraction }
}

/** A decimal stands as it was written, trailing zeros and all; a fraction that does not end is cut and says so by …. */
export function figureText(value: string, decimals = decimalsOnScreen): FigureText {
  if (!value.includes('/')) return { text: minusSign(value) }
  const exact = readExact(value)
  return exact === null ? { text: minusSign(value) } : ratioText(exact, decimals)
}

/** 0.15 → 15%, exact or cut like any other figure. */
export function percentText(value: Ratio, decimals = decimalsOnScreen): FigureText {
  const shown = ratioText(times(value, hundred), decimals)
  return { ...shown, text: `${shown.text}%` }
}

/** +0.004, −0.001, 0.000: an adjustment always says which way it goes. */
export const signedText = (value: string): string =>
  value.startsWith('-') || !/[1-9]/.test(value) ? minusSign(value) : `+${value}`
