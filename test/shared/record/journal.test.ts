import { expect, test } from 'vitest'
import { fold } from '../../../shared/record/fold.ts'
import { gapsOf } from '../../../shared/record/gaps.ts'
import { formatJournalLine } from '../../../shared/record/journal-line.ts'
import { parseJournal } from '../../../shared/record/journal.ts'
import { set, WorkingCopy } from './working-copy.ts'

const copy = new WorkingCopy('a')
for (const value of ['1', '2', '3']) copy.commit(set('line', { value }))
const lines = copy.changes.map(formatJournalLine)
const [first = '', second = '', third = ''] = lines
const ids = copy.changes.map(({ id }) => id)

test('a whole journal reads back in its order', () => {
  expect(parseJournal(lines.join(''))).toEqual({ changes: copy.changes, torn: null, damaged: [] })
  expect(parseJournal('')).toEqual({ changes: [], torn: null, damaged: [] })
})

test('only an unterminated last line is set aside, wherever it was cut', () => {
  for (const length of [1, 40, 66, third.length - 1]) {
    const journal = parseJournal(first + second + third.slice(0, length))
    expect(journal.torn).toBe(third.slice(0, length))
    expect(journal.changes.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect(journal.damaged).toEqual([])
  }
})

test('a damaged line is named by its number and loses only itself', () => {
  const journal = parseJournal(`${first}${second.replace('"2"', '"9"')}\n${third}`)
  expect(journal.damaged.map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([
    [2, ['id-does-not-match']],
    [3, ['not-a-line']],
  ])
  expect(journal.changes.map(({ id }) => id)).toEqual([ids[0], ids[2]])
  expect(gapsOf(fold(journal.changes))).toEqual([
    { id: ids[2], missing: [ids[1]], waitsFor: [], broken: null },
  ])
})
