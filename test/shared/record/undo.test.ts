import { expect, test } from 'vitest'
import { record } from '../../../shared/record/read-state.ts'
import { inverseOf } from '../../../shared/record/undo.ts'
import { accept, fact, problemsIn, set, WorkingCopy } from './working-copy.ts'

const fieldsOf = (copy: WorkingCopy, id: string) => record(copy.state, 'line', id)?.fields

test('undo puts back what showed; what did not exist becomes null', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { name: '合肩', seconds: '10' }))
  const before = a.state
  const { change } = a.commit(
    set('1', { seconds: '11', constructor: 'x' }),
    set('1', { seconds: '12' }),
    set('2', { name: '上领' }),
  )
  const inverse = accept(inverseOf(before, change))
  expect(inverse).toEqual([set('1', { seconds: '10', constructor: null }), set('2', { name: null })])
  a.commit(...inverse)
  expect(fieldsOf(a, '1')).toEqual({ name: '合肩', seconds: '10', constructor: null })
  expect(fieldsOf(a, '2')).toEqual({ name: null })
})

test('facts are not undone; each is named', () => {
  const a = new WorkingCopy('a')
  const before = a.state
  const { change } = a.commit(set('1', {}), fact('f'))
  expect(problemsIn(inverseOf(before, change))).toEqual([
    {
      code: 'fact-cannot-be-undone',
      at: 'operations.1',
      given: 'submission',
      expected: 'set',
      remedy: 'add-a-correcting-fact',
    },
  ])
})

test('a decided conflict is not undone into one side of it', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '10' }))
  const b = new WorkingCopy('b', a.changes)
  a.commit(set('1', { seconds: '11' }))
  b.commit(set('1', { seconds: '12' }))
  a.receive(b.changes)
  const before = a.state
  const { change } = a.commit(set('1', { seconds: '11' }))
  expect(problemsIn(inverseOf(before, change))).toMatchObject([
    { code: 'undo-would-hide-conflict', at: 'operations.0.fields', given: 'seconds' },
  ])
})

test('an operation that had no effect needs no undoing', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', { seconds: '10' }, 'union'))
  a.commit(set('2', { seconds: '10' }), fact('f', ['2']))
  const before = a.state
  const { change } = a.commit(set('1', { seconds: '11' }), set('2', { seconds: '11' }), fact('f'))
  expect(accept(inverseOf(before, change))).toEqual([])
})
