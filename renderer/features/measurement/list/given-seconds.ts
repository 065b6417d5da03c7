import { findFinerTime } from '../../../../shared/case/measurement/finer-time.ts'
import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem } from '../../../../shared/numbers/range.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import { refuse, type Result } from '../../../../shared/problems/result.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const oneDay = decimalLiteral('86400')
const zero = decimalLiteral('0')

const read = (typed: string, rounding: RoundingRule | null): Result<DecimalString> => {
  const at = { field: 'standard-time' } as const
  const parsed = parseDecimal(convertFullWidth(typed).trim(), at)
  if (!parsed.ok) return parsed
  const problem = findRangeProblem(
    parsed.value,
    [
      { kind: 'more-than', bound: zero },
      { kind: 'at-most', bound: oneDay },
    ],
    at,
    'check-the-unit',
  )
  const refused = problem ?? findFinerTime(rounding, parsed.value)
  return refused === null ? parsed : refuse(refused)
}

/** `rounding` is what 立项 keeps of a time both sides agree on; null for a time that is taken as it was printed. */
export const positiveSeconds = (typed: string, rounding: RoundingRule | null): DecimalString | null => {
  const seconds = read(typed, rounding)
  return seconds.ok ? seconds.value : null
}

/** Why what was typed cannot be a time; undefined when it can. */
export const secondsSentence = (typed: string, rounding: RoundingRule | null): string | undefined => {
  const seconds = read(typed, rounding)
  const [problem] = seconds.ok ? [] : seconds.problems
  return problem === undefined ? undefined : formatProblem(problem)
}
