import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem } from '../../../../shared/numbers/range.ts'
import { refuse, type Result } from '../../../../shared/problems/result.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

const oneDay = decimalLiteral('86400')
const zero = decimalLiteral('0')

const read = (typed: string): Result<DecimalString> => {
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
  return problem === null ? parsed : refuse(problem)
}

export const positiveSeconds = (typed: string): DecimalString | null => {
  const seconds = read(typed)
  return seconds.ok ? seconds.value : null
}

/** Why what was typed cannot be a time; undefined when it can. */
export const secondsSentence = (typed: string): string | undefined => {
  const seconds = read(typed)
  const [problem] = seconds.ok ? [] : seconds.problems
  return problem === undefined ? undefined : formatProblem(problem)
}
