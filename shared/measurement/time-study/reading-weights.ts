import { parseExact, ratioOfExact } from '../../numbers/exact-string.ts'
import { isPositive } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import type { MeanReading } from './mean-reading.ts'

/** How often a reading was counted is never less than not at all, and something was counted. */
export const findWeightProblems = (valid: readonly MeanReading[], element: string): readonly Problem[] => {
  const problems: Problem[] = []
  for (const { weight, cycle } of valid) {
    if (weight === undefined) continue
    const at = { field: 'reading-weight', subject: element, row: cycle } as const
    const read = parseExact(weight, at)
    const expected = { kind: 'at-least', bound: '0' } as const
    if (!read.ok) problems.push(...read.problems)
    else if (ratioOfExact(weight).numerator < 0n)
      problems.push({ code: 'out-of-range', at, given: weight, expected, remedy: 'check-the-value' })
  }
  if (problems.length > 0 || valid.length === 0) return problems
  if (valid.some(({ weight }) => weight === undefined || isPositive(ratioOfExact(weight)))) return []
  const at = { field: 'reading-weight', subject: element } as const
  const expected = { kind: 'more-than', bound: '0' } as const
  return [{ code: 'weights-all-zero', at, given: '0', expected, remedy: 'check-the-value' }]
}
