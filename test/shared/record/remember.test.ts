import { expect, test, vi } from 'vitest'
import { emptyState } from '../../../shared/record/fold-state.ts'
import { fold } from '../../../shared/record/fold.ts'
import {
  changeOf,
  conflictsOf,
  factsOf,
  frozenBy,
  ineffectiveOf,
  record,
  recordsOf,
} from '../../../shared/record/read-state.ts'
import { remember } from '../../../shared/record/remember.ts'
import { fact, set, WorkingCopy } from './working-copy.ts'

const product = (id: string, name: string) => ({ ...set(id, { name }), kind: 'product' })

test('what a reading did not look at does not make it read again', () => {
  const a = new WorkingCopy('a')
  a.commit(product('p', '示例款'), set('1', { seconds: '1' }))
  const read = vi.fn((state: WorkingCopy['state']) => recordsOf(state, 'product').length)
  const count = remember(read)
  expect(count(a.state)).toBe(1)
  a.commit(set('1', { seconds: '2' }))
  a.commit(fact('f'))
  expect(count(a.state)).toBe(1)
  expect(read).toHaveBeenCalledTimes(1)
  a.commit(product('q', '示例款二'))
  expect(count(a.state)).toBe(2)
  expect(read).toHaveBeenCalledTimes(2)
})

test('what was not there is looked at too', () => {
  const a = new WorkingCopy('a')
  const name = remember((state) => record(state, 'product', 'p')?.fields['name'] ?? null)
  expect(name(a.state)).toBeNull()
  expect(name(emptyState())).toBeNull()
  a.commit(product('p', '示例款'))
  expect(name(a.state)).toBe('示例款')
})

test('each subject is read for itself, and an earlier version finds its own answer again', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '1' }), set('2', { seconds: '2' }))
  const read = vi.fn(
    (state: WorkingCopy['state'], id: string) => record(state, 'line', id)?.fields['seconds'],
  )
  const seconds = remember(read)
  const before = a.state
  expect([seconds(a.state, '1'), seconds(a.state, '2')]).toEqual(['1', '2'])
  a.commit(set('1', { seconds: '3' }))
  expect([seconds(a.state, '1'), seconds(before, '1'), seconds(a.state, '1')]).toEqual(['3', '1', '3'])
  expect(read).toHaveBeenCalledTimes(3)
})

test('a reading that rests on another is read again with it, whether or not the other was known', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '1' }))
  const lines = remember((state) => recordsOf(state, 'line').map(({ fields }) => fields['seconds']))
  const words = remember((state) => lines(state).join('+'))
  lines(a.state)
  expect(words(a.state)).toBe('1')
  a.commit(set('2', { seconds: '2' }))
  expect(words(a.state)).toBe('1+2')
  a.commit(product('p', '示例款'))
  const known = words(a.state)
  expect(words(a.state)).toBe(known)
})

test('every part that can be read is noted: freezes, changes, conflicts, what had no effect', () => {
  const a = new WorkingCopy('a')
  const first = a.commit(set('1', { seconds: '1' }))
  const b = new WorkingCopy('b', a.changes)
  const seen = remember((state) => ({
    frozen: frozenBy(state, { kind: 'line', id: '1' }) !== undefined,
    first: changeOf(state, first.id)?.change.label,
    conflicts: conflictsOf(state).length,
    facts: factsOf(state, 'submission').length,
    ineffective: ineffectiveOf(state).length,
    changes: state.changes.size,
  }))
  const fresh = () => seen(fold(a.changes))
  const steps = [
    () => a.commit(set('1', { seconds: '2' })),
    () => a.receive([b.commit(set('1', { seconds: '3' }))]),
    () => a.commit(fact('f', ['1'])),
    () => a.commit(set('1', { seconds: '4' })),
  ]
  for (const step of steps) {
    step()
    expect(seen(a.state)).toEqual(fresh())
  }
  expect(seen(a.state)).toMatchObject({ frozen: true, conflicts: 1, facts: 1, ineffective: 1, changes: 5 })
})

test('the state that is handed to a reading shows all there is', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '1' }))
  const keys = remember((state) => Object.keys(state).sort())
  expect(keys(a.state)).toEqual(Object.keys(a.state).sort())
})
