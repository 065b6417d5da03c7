import { expect, test } from 'vitest'
import { missingChanges } from '../../../shared/record/missing-changes.ts'
import { chainOf } from '../../main/library/changes.ts'

const changes = chainOf(10)
const other = chainOf(3, 'replica-2')
const headOf = (of: typeof changes) => of.slice(-1).map(({ id, change }) => ({ ...change, id }))
const heads = [...headOf(changes), ...headOf(other)]
const at = changes[0]?.change.at

test.each([
  ['nothing', [...changes, ...other], 0, null],
  ['a tail', [...changes.slice(0, 7), ...other], 3, at],
  ['a middle', [...changes.slice(0, 4), ...changes.slice(6), ...other], 2, at],
  ['a whole chain', changes, 3, null],
  ['everything', [], 13, null],
])('missing is %s', (_name, present, count, since) => {
  expect(missingChanges(present, heads)).toEqual({ count, since })
})

test('without heads a hole still shows, and a head without its number counts as one', () => {
  expect(missingChanges(changes.slice(5), []).count).toBe(5)
  const unnumbered = heads.map((head) => ({ ...head, seq: 0 }))
  expect(missingChanges([...changes.slice(0, 7), ...other], unnumbered).count).toBe(1)
})
