import type { Problem } from '../../problems/problem.ts'

/** Work that nobody has split into elements has no time. */
export const noElement: Problem = {
  code: 'no-element',
  at: { field: 'element' },
  given: null,
  expected: { kind: 'count-at-least', count: '1' },
  remedy: 'fill-it-in',
}
