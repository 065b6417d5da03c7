import { expect, it } from 'vitest'
import { joinRuns } from '../../../shared/documents/join-runs.ts'

it.each([
  [[], ''],
  [[4], '4'],
  [[1, 2], '1、2'],
  [[1, 2, 3], '1至3'],
  [[1, 4, 5, 6, 9, 12, 13], '1、4至6、9、12、13'],
] as const)('%j', (rows, words) => {
  expect(joinRuns(rows, String)).toBe(words)
})
