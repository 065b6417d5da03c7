import { expect, test } from 'vitest'
import { fold } from '../../../shared/record/fold.ts'
import { formatJournalLine, parseJournalLine } from '../../../shared/record/journal-line.ts'
import { nextChange } from '../../../shared/record/next-change.ts'
import { accept, codesIn, identify, inputFor, problemsIn, set, WorkingCopy } from './working-copy.ts'

test('the first change of a case starts at one and has no past', () => {
  const { change } = new WorkingCopy('a').commit(set('1', {}))
  expect(change).toMatchObject({ v: 1, seq: 1, prev: null, seen: [], clock: 1, replica: 'a' })
})

test('a chain goes on with prev and sees others only once', () => {
  const a = new WorkingCopy('a')
  const one = a.commit(set('1', {}))
  const b = new WorkingCopy('b', a.changes)
  b.commit(set('2', {}))
  const two = b.commit(set('2', {}))
  a.receive(b.changes)
  const three = a.commit(set('3', {}))
  expect(three.change).toMatchObject({ seq: 2, prev: one.id, seen: [two.id], clock: 4 })
  expect(a.commit(set('3', {})).change).toMatchObject({ seq: 3, prev: three.id, seen: [], clock: 5 })
})

test('what is seen through another is not named again', () => {
  const a = new WorkingCopy('a')
  a.commit(set('1', {}))
  const b = new WorkingCopy('b', a.changes)
  const seen = b.commit(set('2', {}))
  const c = new WorkingCopy('c', b.changes)
  expect(c.commit(set('3', {})).change.seen).toEqual([seen.id])
})

test('what it makes reads back from its line', () => {
  const change = new WorkingCopy('a').commit(set('1', { note: '😀', list: ['1', { a: null }] }))
  expect(accept(parseJournalLine(formatJournalLine(change)))).toEqual(change)
})

test('half of a surrogate pair is refused where it stands', () => {
  const made = nextChange(inputFor(fold([]), 'a', [set('1', {}), set('1', { note: ['\ud83d'] })]))
  expect(problemsIn(made)).toEqual([
    {
      code: 'invalid-change',
      at: 'operations.1.fields.note.0',
      given: '',
      expected: 'well-formed-text',
      remedy: 'correct-the-input',
    },
  ])
})

test('a replica whose own chain has a gap must not go on under its id', () => {
  const a = new WorkingCopy('a')
  const one = a.commit(set('1', {}))
  a.commit(set('1', {}))
  const three = a.commit(set('1', {}))
  const holed = fold([one, three])
  expect(codesIn(nextChange(inputFor(holed, 'a', [])))).toEqual(['own-chain-has-gap'])
  expect(nextChange(inputFor(holed, 'b', [])).ok).toBe(true)
})

test('a case that holds a newer version is not written', () => {
  const { change } = new WorkingCopy('a').commit(set('1', {}))
  const state = fold([identify({ ...change, v: 2, operations: [] })])
  expect(codesIn(nextChange(inputFor(state, 'a', [])))).toEqual(['newer-version'])
})
