import { expect, test } from 'vitest'
import { fold } from '../../../shared/record/fold.ts'
import { heads, vectorOf, versionOf } from '../../../shared/record/version.ts'
import { digest } from '../../../shared/record/change-id.ts'
import { set, WorkingCopy } from './working-copy.ts'

test('a version names the set of changes folded in, on every copy alike', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', {}))
  const b = new WorkingCopy('b', a.changes)
  const right = b.commit(set('2', {}))
  const left = a.commit(set('3', {}))
  a.receive(b.changes)
  b.receive(a.changes)
  expect(heads(a.state)).toEqual([
    { replica: 'a', seq: 2, id: left.id },
    { replica: 'b', seq: 1, id: right.id },
  ])
  expect(vectorOf(a.state)).toEqual({ a: 2, b: 1 })
  expect(versionOf(heads(a.state))).toBe(versionOf([...heads(b.state)].reverse()))
  expect(versionOf(heads(a.state))).toBe(digest([left.id, right.id].sort()))
})

test('one change more is another version, and what waits is not part of it', () => {
  const a = new WorkingCopy('a')
  const one = a.commit(set('1', {}))
  a.commit(set('1', {}))
  const three = a.commit(set('1', {}))
  expect(versionOf(heads(fold([one, three])))).toBe(versionOf(heads(fold([one]))))
  expect(versionOf(heads(a.state))).not.toBe(versionOf(heads(fold([one]))))
  expect(versionOf(heads(fold([])))).toBe(digest([]))
})
