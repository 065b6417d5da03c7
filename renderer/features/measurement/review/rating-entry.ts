import { checkRating } from '../../../../shared/measurement/rating/performance-rating.ts'
import { hundredScale } from '../../../../shared/measurement/rating/rating-scale.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { refuse, succeed, type Result } from '../../../../shared/problems/result.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

/** `105` or `105%`; empty takes the rating back. */
export function parseRating(typed: string): Result<DecimalString | null> {
  const plain = typed.trim().replace(/%$/, '').trim()
  if (plain === '') return succeed(null)
  const rating = parseDecimal(plain, { field: 'rating' })
  if (!rating.ok) return rating
  const problem = checkRating({ scale: hundredScale, rating: rating.value })
  return problem === null ? rating : refuse(problem)
}

export const ratingSentence = (typed: string): string | undefined => {
  const entry = parseRating(typed)
  const [problem] = entry.ok ? [] : entry.problems
  return problem === undefined ? undefined : formatProblem(problem)
}
