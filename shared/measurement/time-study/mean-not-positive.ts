import { writeExact } from '../../numbers/exact-string.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'

/** An error in per cent of a mean asks for a mean above zero. */
export const meanNotPositive = (mean: Ratio, element: string): Problem => ({
  code: 'reading-not-positive',
  at: { field: 'reading', subject: element },
  given: writeExact(mean),
  expected: { kind: 'more-than', bound: '0' },
  remedy: 'check-the-value',
})
