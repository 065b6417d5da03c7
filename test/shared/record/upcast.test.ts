import { expect, test } from 'vitest'
import { addressOf, canonicalJson } from '../../../shared/record/change-id.ts'
import { formatJournalLine, parseJournalLine } from '../../../shared/record/journal-line.ts'
import { upcast, type Upcast } from '../../../shared/record/upcast.ts'
import { accept, problemsIn, set, WorkingCopy } from './working-copy.ts'

/** As if a version 0 had called the label a title. */
const fromTitle: Upcast = { from: 0, up: ({ title, ...rest }) => ({ ...rest, label: title }) }
const { change } = new WorkingCopy('a').commit(set('1', { name: '合肩' }))
const old = canonicalJson(change).replace('"label":"录入"', '"title":"录入"').replace('"v":1', '"v":0')
const line = `${addressOf(old)} ${old}\n`

test('an old line is raised, keeps its own id, and is written again as it was', () => {
  const raised = accept(parseJournalLine(line, [fromTitle]))
  expect(raised.change).toEqual(change)
  expect(raised.id).toBe(addressOf(old))
  expect(formatJournalLine(raised)).toBe(line)
})

test('steps are taken one version at a time', () => {
  const second: Upcast = { from: 1, up: (body) => ({ ...body, note: String(body['label']) }) }
  const raised = accept(upcast({ v: 0, title: 'x' }, 0, [second, fromTitle], 2))
  expect(raised).toEqual({ v: 2, label: 'x', note: 'x' })
})

test('a version nobody can raise is named', () => {
  expect(problemsIn(parseJournalLine(line))).toEqual([
    { code: 'version-without-upcast', at: 'v', given: '0', expected: '1', remedy: 'update-the-app' },
  ])
})

test('what an upcast yields must still fit the schema', () => {
  expect(parseJournalLine(line, [{ from: 0, up: (body) => body }]).ok).toBe(false)
})
