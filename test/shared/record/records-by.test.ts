import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { FieldValue } from '../../../shared/record/field-value.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { recordsOf } from '../../../shared/record/read-state.ts'
import { recordsBy } from '../../../shared/record/records-by.ts'
import { remember } from '../../../shared/record/remember.ts'
import { set, WorkingCopy } from './working-copy.ts'

const rounds = fc.constantFrom('1', '2', '3', null)

test('it finds at every version what looking through all records finds', () => {
  const find = recordsBy('line', 'round')
  const steps = fc.array(fc.record({ id: fc.integer({ min: 0, max: 60 }), round: rounds }), { maxLength: 60 })
  const compare = (state: FoldState): void => {
    for (const asked of [new Set<FieldValue>(['1']), new Set<FieldValue>(['2', '3', null])]) {
      const looked = recordsOf(state, 'line').filter(({ fields }) => asked.has(fields['round'] ?? null))
      expect(new Set(find(state, asked))).toEqual(new Set(looked))
    }
  }
  fc.assert(
    fc.property(steps, (given) => {
      const copy = new WorkingCopy('a')
      const states = given.map(({ id, round }) => {
        copy.commit(set(String(id), { round, seconds: '1' }))
        compare(copy.state)
        return copy.state
      })
      states.reverse().forEach(compare)
    }),
    { seed: 11, numRuns: 60 },
  )
})

test('a kind without records holds none', () => {
  expect(recordsBy('line', 'round')(new WorkingCopy('a').state, new Set(['1']))).toEqual([])
})

test('a reading that looked by a field is made anew when a record of the kind changes', () => {
  const copy = new WorkingCopy('a')
  const find = recordsBy('line', 'round')
  const read = vi.fn((state: FoldState) => find(state, new Set(['1'])).map(({ id }) => id))
  const ids = remember(read)
  copy.commit(set('x', { round: '1' }), { ...set('p', { name: '示例款' }), kind: 'product' })
  expect(ids(copy.state)).toEqual(['x'])
  copy.commit({ ...set('p', { name: '另一款' }), kind: 'product' })
  expect(ids(copy.state)).toEqual(['x'])
  expect(read).toHaveBeenCalledTimes(1)
  copy.commit(set('x', { round: '2' }))
  expect(ids(copy.state)).toEqual([])
  expect(read).toHaveBeenCalledTimes(2)
})
