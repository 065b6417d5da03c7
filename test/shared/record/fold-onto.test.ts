import { expect, test } from 'vitest'
import { foldOnto } from '../../../shared/record/fold.ts'
import { factsOf, record, recordsOf } from '../../../shared/record/read-state.ts'
import { snapshotOf } from '../../property/record-snapshot.ts'
import { fact, set, WorkingCopy } from './working-copy.ts'

test('what a change does not touch stays the same object', () => {
  const a = new WorkingCopy('a')
  for (let index = 0; index < 200; index += 1) a.commit(set(String(index), { seconds: '1' }))
  a.commit(fact('f'), { ...set('p', {}), kind: 'product' })
  const before = a.state
  const arrays = [recordsOf(before, 'product'), factsOf(before, 'submission')]
  const lines = recordsOf(before, 'line')
  a.commit(set('7', { seconds: '2' }))
  expect(recordsOf(a.state, 'product')).toBe(arrays[0])
  expect(factsOf(a.state, 'submission')).toBe(arrays[1])
  expect(recordsOf(a.state, 'line')).not.toBe(lines)
  for (const line of lines) {
    const now = record(a.state, 'line', line.id)
    if (line.id === '7') expect(now).not.toBe(line)
    else expect(now).toBe(line)
  }
})

test('an earlier state stays as it was, and two futures of it do not meet', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '1' }))
  const before = { state: a.state, snapshot: snapshotOf(a.state) }
  const b = new WorkingCopy('b', a.changes)
  const left = foldOnto(before.state, [a.commit(set('1', { seconds: '2' }))])
  const right = foldOnto(before.state, [b.commit(set('1', { seconds: '3' }))])
  expect(snapshotOf(before.state)).toBe(before.snapshot)
  expect(record(left, 'line', '1')?.fields).toEqual({ seconds: '2' })
  expect(record(right, 'line', '1')?.fields).toEqual({ seconds: '3' })
})

test('what is known already changes nothing', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', {}))
  expect(foldOnto(a.state, a.changes)).toBe(a.state)
})
