import {
  parseRoundingMode,
  parseScale,
  type RoundedFigure,
  type RoundingRule,
  type RoundingStep,
} from '../numbers/rounding-rule.ts'
import { succeed, type Result } from '../problems/result.ts'

/** As a form or a record holds it: decimals as text, the mode as a word. */
export type GivenRounding = { readonly scale: string | null; readonly mode: string | null }

const parse = (
  { scale: decimals, mode: word }: GivenRounding,
  what: RoundedFigure,
  step: RoundingStep,
  subject: string,
): Result<RoundingRule> => {
  const scale = parseScale(decimals === null || decimals === '' ? null : wholeNumber(decimals), {
    field: 'rounding-scale',
    subject,
  })
  const mode = parseRoundingMode(word, { field: 'rounding-mode', subject })
  if (scale.ok && mode.ok) return succeed({ what, scale: scale.value, mode: mode.value, step })
  return { ok: false, problems: [scale, mode].flatMap((one) => (one.ok ? [] : one.problems)) }
}

/** `3` is a count of decimals; what is not a whole number goes on as text, so that the problem names it. */
const wholeNumber = (text: string): number | string => (/^[0-9]{1,3}$/.test(text) ? Number(text) : text)

/** The standard time as it is agreed and printed: rounded once, after the allowance. */
export const parseTimeRounding = (given: GivenRounding): Result<RoundingRule> =>
  parse(given, 'standard-time', 'after-allowance', 'standard-time')

/** The computed price: all multiplications first, then ÷ 3600, and rounded once after that. */
export const parsePriceRounding = (given: GivenRounding): Result<RoundingRule> =>
  parse(given, 'piece-rate', 'after-division', 'piece-rate')
