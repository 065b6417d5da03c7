import { expect, test } from 'vitest'
import { addressOf, canonicalJson } from '../../../shared/record/change-id.ts'
import { fold } from '../../../shared/record/fold.ts'
import { formatJournalLine, isNewer, parseJournalLine } from '../../../shared/record/journal-line.ts'
import { accept, codesIn, problemsIn, set, WorkingCopy } from './working-copy.ts'

const change = new WorkingCopy('a').commit(set('1', { name: '合肩\u2028\n', seconds: '12.34' }))
const line = formatJournalLine(change)
const json = canonicalJson(change.change)
const addressed = (text: string): string => `${addressOf(text)} ${text}\n`

test('a line is the id, a space, the canonical JSON and one line feed', () => {
  expect(line).toBe(`${change.id} ${json}\n`)
  expect(line.indexOf('\n')).toBe(line.length - 1)
})

test('a line reads back as it was, with or without its line feed', () => {
  expect(accept(parseJournalLine(line))).toEqual(change)
  expect(accept(parseJournalLine(line.trimEnd()))).toEqual(change)
})

test('a flipped character anywhere is found', () => {
  for (let at = 0; at < line.length - 1; at += 7) {
    const flipped = line.slice(0, at) + (line[at] === '0' ? '1' : '0') + line.slice(at + 1)
    expect(parseJournalLine(flipped).ok).toBe(false)
  }
  expect(codesIn(parseJournalLine(line.replace('12.34', '12.35')))).toEqual(['id-does-not-match'])
})

test.each(['', '\n', 'text', `${change.id}${json}`, `${change.id} `, `${change.id.toUpperCase()} ${json}`])(
  '%j is not a line',
  (text) => {
    expect(codesIn(parseJournalLine(text))).toEqual(['not-a-line'])
  },
)

test('JSON cut short is named, even under its own address', () => {
  expect(codesIn(parseJournalLine(addressed('{"v":1,}')))).toEqual(['broken-json'])
  expect(codesIn(parseJournalLine(addressed(`{"v":1,"x":${'['.repeat(200_000)}}`)))).toEqual(['broken-json'])
})

test('an unknown field of the same version is refused by name and place', () => {
  const body = { ...change.change, operations: [{ ...set('1', {}), colour: 'red' }], mood: 'x' }
  const problems = problemsIn(parseJournalLine(addressed(canonicalJson(body))))
  expect(problems.map(({ code, at, given }) => [code, at, given])).toEqual([
    ['unknown-field', 'operations.0', 'colour'],
    ['unknown-field', '', 'mood'],
  ])
})

test('a missing or wrong field is refused with its path', () => {
  const problems = problemsIn(parseJournalLine(addressed(json.replace('"seq":1', '"seq":"1"'))))
  expect(problems).toEqual([
    {
      code: 'invalid-change',
      at: 'seq',
      given: '',
      expected: 'number',
      remedy: 'restore-from-another-copy',
    },
  ])
})

test.each([
  ['spaces', json.replace(',', ', ')],
  ['another order', json.replace('"seq":1,"v":1', '"v":1,"seq":1')],
  ['a name twice', json.replace('"seq":1', '"seq":1,"seq":1')],
  ['an escape', json.replace('合', '\\u5408')],
])('the same change in other words (%s) is refused', (_, text) => {
  expect(codesIn(parseJournalLine(addressed(text)))).toEqual(['not-canonical'])
})

test('half of a surrogate pair and __proto__ are refused', () => {
  expect(codesIn(parseJournalLine(addressed(json.replace('12.34', '\\ud83d'))))).toEqual(['invalid-change'])
  expect(codesIn(parseJournalLine(addressed(json.replace('"seconds"', '"__proto__"'))))).toEqual([
    'invalid-change',
  ])
})

test('__proto__ is an unknown field wherever the schema names its fields', () => {
  const operation = json.replace('"fields":', '"__proto__":{},"fields":')
  const top = json.replace('{"at":', '{"__proto__":{},"at":')
  expect([operation, top].map((text) => codesIn(parseJournalLine(addressed(text))))).toEqual([
    ['unknown-field'],
    ['unknown-field'],
  ])
})

test('names that look like numbers are canonical in the order of their characters', () => {
  const numbered = new WorkingCopy('a').commit(set('1', { 10: 'a', 9: 'b' }))
  expect(canonicalJson(numbered.change)).toContain('{"10":"a","9":"b"}')
  expect(accept(parseJournalLine(formatJournalLine(numbered)))).toEqual(numbered)
  const swapped = canonicalJson(numbered.change).replace('"10":"a","9":"b"', '"9":"b","10":"a"')
  expect(codesIn(parseJournalLine(addressed(swapped)))).toEqual(['not-canonical'])
})

test('a newer version is verified, carried byte for byte, and opens read-only', () => {
  const newer = json.replace('"v":1', '"v":2').replace('"type":"set"', '"because":{"n":1.5},"type":"move"')
  const read = accept(parseJournalLine(addressed(newer)))
  expect(isNewer(read)).toBe(true)
  expect(read.raw).toBe(newer)
  expect(formatJournalLine(read)).toBe(addressed(newer))
  expect(fold([read]).readOnlyBecause).toEqual({ code: 'newer-version', v: 2 })
  expect(codesIn(parseJournalLine(addressed(newer).replace('1.5', '1.6')))).toEqual(['id-does-not-match'])
})

test('a newer version without the parts that stay for ever is named', () => {
  const newer = json.replace('"v":1', '"v":2').replace('"clock":1', '"clock":"1"')
  const [problem] = problemsIn(parseJournalLine(addressed(newer)))
  expect(problem).toMatchObject({ code: 'newer-version-unreadable', at: 'clock', remedy: 'update-the-app' })
})
