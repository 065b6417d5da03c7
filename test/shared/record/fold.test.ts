import { expect, test } from 'vitest'
import { fold, foldOnto } from '../../../shared/record/fold.ts'
import type { Meaning } from '../../../shared/record/meaning.ts'
import {
  conflictsOf,
  fact as factIn,
  factsOf,
  frozenBy,
  ineffectiveOf,
  isOpen,
  record,
  recordsOf,
} from '../../../shared/record/read-state.ts'
import { fact, identify, set, WorkingCopy } from './working-copy.ts'

/** Two laptops that share a first change and then work apart. */
function apart(): { readonly a: WorkingCopy; readonly b: WorkingCopy } {
  const a = new WorkingCopy('a')
  a.commit(set('1', { name: '合肩', seconds: '10' }))
  return { a, b: new WorkingCopy('b', a.changes) }
}

const shown = (copy: WorkingCopy, id: string) => record(copy.state, 'line', id)?.fields

test('sets of different fields made apart are both kept and nothing is open', () => {
  const { a, b } = apart()
  a.commit(set('1', { name: '上领' }))
  b.commit(set('1', { seconds: '11' }))
  a.receive(b.changes)
  expect(shown(a, '1')).toEqual({ name: '上领', seconds: '11' })
  expect(conflictsOf(a.state)).toEqual([])
})

test('a set that has seen the other one simply replaces it', () => {
  const { a, b } = apart()
  b.commit(set('1', { seconds: '11' }))
  expect(shown(b, '1')).toEqual({ name: '合肩', seconds: '11' })
  a.receive(b.changes)
  expect(conflictsOf(a.state)).toEqual([])
})

test('two sets of one field made apart: the later in order shows, both are listed, the field is open', () => {
  const { a, b } = apart()
  const one = a.commit(set('1', { seconds: '11' }))
  const other = b.commit(set('1', { seconds: '12' }))
  a.receive(b.changes)
  b.receive(a.changes)
  expect(shown(a, '1')).toEqual({ name: '合肩', seconds: '12' })
  expect(shown(b, '1')).toEqual(shown(a, '1'))
  const survivors = [
    { value: '11', changeId: one.id },
    { value: '12', changeId: other.id },
  ]
  expect(conflictsOf(a.state)).toEqual([
    { kind: 'line', id: '1', field: 'seconds', visibility: 'both', survivors },
  ])
  const line = record(a.state, 'line', '1')
  expect(line && [isOpen(line, 'seconds'), isOpen(line, 'name')]).toEqual([true, false])
})

test('the same value set twice apart is no conflict, and a third different one is', () => {
  const { a, b } = apart()
  const c = new WorkingCopy('c', a.changes)
  a.commit(set('1', { seconds: '11' }))
  b.commit(set('1', { seconds: '11' }))
  a.receive(b.changes)
  expect(record(a.state, 'line', '1')?.survivors.get('seconds')).toHaveLength(2)
  expect(conflictsOf(a.state)).toEqual([])
  c.commit(set('1', { seconds: '13' }))
  a.receive(c.changes)
  expect(conflictsOf(a.state)[0]?.survivors.map(({ value }) => value)).toEqual(['11', '11', '13'])
})

test('a person who has seen both decides, and the field is closed everywhere', () => {
  const { a, b } = apart()
  a.commit(set('1', { seconds: '11' }))
  b.commit(set('1', { seconds: '12' }))
  a.receive(b.changes)
  a.commit(set('1', { seconds: '11' }))
  b.receive(a.changes)
  expect(conflictsOf(b.state)).toEqual([])
  expect(shown(b, '1')).toEqual({ name: '合肩', seconds: '11' })
})

test('within one change the later operation wins without a conflict', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '11' }), set('1', { seconds: '12' }))
  expect(shown(a, '1')).toEqual({ seconds: '12' })
  expect(conflictsOf(a.state)).toEqual([])
})

test('records and facts keep the order in which they appeared', () => {
  const a = new WorkingCopy('a')
  for (const id of ['z', 'm', 'a']) a.commit(set(id, { id }), fact(`fact-${id}`))
  a.commit(set('m', { id: 'again' }))
  expect(recordsOf(a.state, 'line').map(({ id }) => id)).toEqual(['z', 'm', 'a'])
  expect(factsOf(a.state, 'submission').map(({ id }) => id)).toEqual(['fact-z', 'fact-m', 'fact-a'])
  expect([recordsOf(a.state, 'nothing'), factsOf(a.state, 'nothing')]).toEqual([[], []])
})

test('a fact told twice is kept once, the first in order, and the second is listed', () => {
  const { a, b } = apart()
  const first = a.commit(fact('f'))
  const second = b.commit({ ...fact('f'), fields: { side: 'employer' } })
  a.receive(b.changes)
  expect(factsOf(a.state, 'submission')).toHaveLength(1)
  expect(factIn(a.state, 'submission', 'f')).toMatchObject({ changeId: first.id, fields: { side: 'union' } })
  expect(ineffectiveOf(a.state)).toEqual([
    {
      kind: 'submission',
      id: 'f',
      changeId: second.id,
      operation: 0,
      reason: { code: 'fact-exists', changeId: first.id },
    },
  ])
})

test('a set cannot edit a fact, and a fact cannot take the place of a record', () => {
  const a = new WorkingCopy('a')
  a.commit(fact('x'), set('1', {}))
  a.commit({ ...set('x', { side: 'employer' }), kind: 'submission' }, { ...fact('1'), kind: 'line' })
  expect(ineffectiveOf(a.state).map(({ reason }) => reason.code)).toEqual(['fact-exists', 'record-exists'])
  expect(factIn(a.state, 'submission', 'x')?.fields).toEqual({ side: 'union' })
})

test('a set that sorts after the freezing fact is kept, has no effect and is listed; one before it counts', () => {
  const { a, b } = apart()
  const early = b.commit(set('1', { seconds: '12' }))
  a.commit(set('2', {}))
  const submitted = a.commit(fact('f', ['1']))
  b.commit(set('9', {}))
  b.commit(set('9', {}))
  const late = b.commit(set('1', { seconds: '13' }))
  a.receive(b.changes)
  expect(shown(a, '1')).toEqual({ name: '合肩', seconds: '12' })
  const by = { kind: 'submission', id: 'f' }
  expect(ineffectiveOf(a.state)).toEqual([
    {
      kind: 'line',
      id: '1',
      changeId: late.id,
      operation: 0,
      reason: { code: 'frozen', by, changeId: submitted.id },
    },
  ])
  expect(frozenBy(a.state, { kind: 'line', id: '1' })).toEqual({ by, changeId: submitted.id })
  expect(early.change.clock).toBeLessThan(submitted.change.clock)
})

test('a fact that has no effect freezes nothing', () => {
  const a = new WorkingCopy('a')
  a.commit(fact('f'))
  a.commit(fact('f', ['1']))
  a.commit(set('1', { seconds: '1' }))
  expect(shown(a, '1')).toEqual({ seconds: '1' })
})

test('the first operation gives a record its visibility; another one has no effect', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { bottom: '0.30' }, 'union'))
  a.commit(set('1', { bottom: '0.20' }, 'both'))
  expect(record(a.state, 'line', '1')).toMatchObject({ visibility: 'union', fields: { bottom: '0.30' } })
  expect(ineffectiveOf(a.state).map(({ reason }) => reason)).toEqual([
    { code: 'visibility-differs', expected: 'union' },
  ])
})

test('a draft is frozen by its submission, which both sides see', () => {
  const a = new WorkingCopy('a')
  a.commit(set('draft', { price: '0.30' }, 'draft-union'))
  a.commit(fact('submitted', ['draft']))
  a.commit(set('draft', { price: '0.31' }, 'draft-union'))
  expect(shown(a, 'draft')).toEqual({ price: '0.30' })
  expect(ineffectiveOf(a.state).map(({ reason }) => reason.code)).toEqual(['frozen'])
})

test('a meaning keeps unknown kinds and invalid fields from having an effect', () => {
  const meaning: Meaning = {
    line: ({ fields }) => (fields['seconds'] === 'x' ? ['not-a-number'] : []),
  }
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '10' }), set('1', { seconds: 'x' }), { ...set('1', {}), kind: 'constructor' })
  const state = fold(a.changes, meaning)
  expect(record(state, 'line', '1')?.fields).toEqual({ seconds: '10' })
  expect(ineffectiveOf(state).map(({ operation, reason }) => [operation, reason])).toEqual([
    [1, { code: 'invalid-fields', problems: ['not-a-number'] }],
    [2, { code: 'unknown-kind' }],
  ])
  expect(recordsOf(foldOnto(a.state, [], meaning), 'constructor')).toEqual([])
  expect(foldOnto(state, a.changes)).toBe(state)
})

test('names that every object inherits are ordinary names', () => {
  const a = new WorkingCopy('a')
  a.commit({ ...set('toString', { constructor: '1', valueOf: '2' }), kind: 'constructor' })
  a.commit({ ...set('toString', { constructor: '3' }), kind: 'constructor' })
  expect(record(a.state, 'constructor', 'toString')?.fields).toEqual({ constructor: '3', valueOf: '2' })
})

test('a change of a newer version takes its place in the chain and has no effect', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '10' }))
  const { change } = a.commit(set('1', { seconds: '11' }))
  const newer = identify({ ...change, v: 2, operations: [] })
  const state = fold([...a.changes.slice(0, 1), newer])
  expect(record(state, 'line', '1')?.fields).toEqual({ seconds: '10' })
  expect([state.waiting, state.readOnlyBecause]).toEqual([[], { code: 'newer-version', v: 2 }])
})
