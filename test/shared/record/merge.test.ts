import { expect, test } from 'vitest'
import { merge, missingFrom } from '../../../shared/record/merge.ts'
import { vectorOf } from '../../../shared/record/version.ts'
import { set, WorkingCopy } from './working-copy.ts'

test('a union holds every change once, in fold order', () => {
  const a = new WorkingCopy('a')
  const first = a.commit(set('1', {}))
  const b = new WorkingCopy('b', a.changes)
  const fromB = b.commit(set('2', {}))
  const fromA = a.commit(set('3', {}))
  expect(merge(b.changes, a.changes)).toEqual([first, fromA, fromB])
  expect(merge()).toEqual([])
})

test('a holder is sent exactly what it lacks, by ids or by vector', () => {
  const a = new WorkingCopy('a')
  const first = a.commit(set('1', {}))
  const b = new WorkingCopy('b', a.changes)
  const second = a.commit(set('1', {}))
  expect(missingFrom(vectorOf(b.state), a.changes)).toEqual([second])
  expect(missingFrom(new Set([first.id]), a.changes)).toEqual([second])
  expect(missingFrom({}, a.changes)).toEqual([first, second])
})

test('a vector cannot tell branches apart, so a forked replica is sent whole', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', {}))
  const clone = new WorkingCopy('a', a.changes)
  a.commit(set('2', {}))
  clone.commit(set('3', {}))
  const all = merge(a.changes, clone.changes)
  expect(missingFrom(vectorOf(a.state), all)).toEqual(all)
})
