import { expect, test } from 'vitest'
import { fold, foldOnto } from '../../../shared/record/fold.ts'
import { forksOf } from '../../../shared/record/forks.ts'
import { gapsOf } from '../../../shared/record/gaps.ts'
import { conflictsOf, record } from '../../../shared/record/read-state.ts'
import { heads, vectorOf } from '../../../shared/record/version.ts'
import { identify, set, WorkingCopy } from './working-copy.ts'

test('a change whose past is missing waits, with what it waits for, and is folded in when that arrives', () => {
  const a = new WorkingCopy('a')
  const one = a.commit(set('1', { seconds: '1' }))
  const two = a.commit(set('1', { seconds: '2' }))
  const three = a.commit(set('1', { seconds: '3' }))
  const holed = fold([one, three])
  expect(record(holed, 'line', '1')?.fields).toEqual({ seconds: '1' })
  expect(gapsOf(holed)).toEqual([{ id: three.id, missing: [two.id], waitsFor: [], broken: null }])
  expect(gapsOf(fold([three, two])).map(({ missing, waitsFor }) => [missing, waitsFor])).toEqual([
    [[one.id], []],
    [[], [two.id]],
  ])
  const whole = foldOnto(holed, [two])
  expect([gapsOf(whole), record(whole, 'line', '1')?.fields]).toEqual([[], { seconds: '3' }])
})

test('a change waits for what it has seen of others, not only for its own chain', () => {
  const a = new WorkingCopy('a')
  const base = a.commit(set('1', { seconds: '1' }))
  const b = new WorkingCopy('b', [base])
  const next = b.commit(set('1', { seconds: '2' }))
  expect(gapsOf(fold([next]))).toEqual([{ id: next.id, missing: [base.id], waitsFor: [], broken: null }])
})

test('a change that contradicts its own past never has an effect, and says so', () => {
  const a = new WorkingCopy('a')
  const one = a.commit(set('1', { seconds: '1' }))
  const { change } = a.commit(set('1', { seconds: '2' }))
  const lies = [
    { ...change, clock: 1 },
    { ...change, clock: 9_007_199_254_740_991 },
    { ...change, seq: 3 },
    { ...change, replica: new WorkingCopy('b').commit().change.replica },
  ].map(identify)
  expect(lies.map((lie) => gapsOf(fold([one, lie])).map(({ broken }) => broken))).toEqual([
    ['clock'],
    ['clock'],
    ['chain'],
    ['chain'],
  ])
})

test('a clone that keeps its replica id makes a fork: both branches count, and their sets conflict', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '1' }))
  const clone = new WorkingCopy('a', a.changes)
  const left = a.commit(set('1', { seconds: '2' }))
  const right = clone.commit(set('1', { seconds: '3' }))
  clone.commit(set('1', { seconds: '4' }))
  a.receive(clone.changes)
  expect(forksOf(a.state)).toEqual([{ replica: 'a', seq: 2, ids: [left.id, right.id].sort() }])
  expect(
    conflictsOf(a.state)[0]
      ?.survivors.map(({ value }) => value)
      .sort(),
  ).toEqual(['2', '4'])
  expect(heads(a.state).map(({ seq }) => seq)).toEqual([2, 3])
  expect(vectorOf(a.state)).toEqual({ a: 3 })
})

test('the next change joins the branches of its own fork again', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '1' }))
  const clone = new WorkingCopy('a', a.changes)
  a.commit(set('1', { seconds: '2' }))
  clone.commit(set('1', { seconds: '3' }))
  a.receive(clone.changes)
  const joined = a.commit(set('1', { seconds: '5' }))
  expect([joined.change.seq, joined.change.seen.length]).toEqual([3, 1])
  expect(conflictsOf(a.state)).toEqual([])
  expect(forksOf(a.state)).toHaveLength(1)
  expect(a.commit(set('1', { seconds: '6' })).change.seen).toEqual([])
})

test('two first changes of one replica are a fork as well', () => {
  const one = new WorkingCopy('a').commit(set('1', {}))
  const other = new WorkingCopy('a').commit(set('2', {}))
  expect(forksOf(fold([one, other]))).toEqual([{ replica: 'a', seq: 1, ids: [one.id, other.id].sort() }])
})
