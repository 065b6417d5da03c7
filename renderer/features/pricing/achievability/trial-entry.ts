import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { refuse, type Result } from '../../../../shared/problems/result.ts'
import { findTrialDaysProblem } from '../../../../shared/quota/trial.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

/** The length of a trial as it was typed; what is no length is refused, never replaced by the usual one. */
export function readTrialDays(typed: string): Result<DecimalString> {
  const parsed = parseDecimal(convertFullWidth(typed).trim(), { field: 'trial-days' })
  if (!parsed.ok) return parsed
  const problem = findTrialDaysProblem(parsed.value)
  return problem === null ? parsed : refuse(problem)
}

/** The sentence for a length that no trial can have. */
export function checkTrialDays(typed: string): string | undefined {
  const days = readTrialDays(typed)
  const problem = days.ok ? undefined : days.problems[0]
  return problem === undefined ? undefined : formatProblem(problem)
}
