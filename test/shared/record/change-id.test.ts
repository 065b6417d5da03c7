import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson, changeId, digest } from '../../../shared/record/change-id.ts'
import type { Change } from '../../../shared/record/change.ts'
import { caseId, replica, set } from './working-copy.ts'

const change: Change = {
  v: 1,
  caseId,
  replica: replica('a'),
  seq: 1,
  prev: null,
  seen: [],
  clock: 1,
  at: '2026-03-02T08:30:00Z',
  by: '记录员',
  label: '录入 1.5 秒',
  operations: [set('line-1', { name: '合肩', seconds: '12.34', optional: null })],
}
const written =
  '{"at":"2026-03-02T08:30:00Z","by":"记录员","caseId":"case-1","clock":1,"label":"录入 1.5 秒",' +
  '"operations":[{"fields":{"name":"合肩","optional":null,"seconds":"12.34"},"id":"line-1","kind":"line",' +
  '"type":"set","visibility":"both"}],"prev":null,"replica":"a","seen":[],"seq":1,"v":1}'

test('canonical JSON sorts names by UTF-16 code units and writes no spaces', () => {
  expect(canonicalJson(change)).toBe(written)
  expect(canonicalJson({ '\u20ac': '', '\r': '', '1': '', '\u{1f600}': '', '\ufb33': '', ö: '' })).toBe(
    '{"\\r":"","1":"","ö":"","€":"","😀":"","\ufb33":""}',
  )
})

test('the id is the SHA-256 of the UTF-8 bytes, as another implementation computes it', () => {
  expect(changeId(change)).toBe(createHash('sha256').update(written, 'utf8').digest('hex'))
})

test('the id does not depend on the order in which fields were written', () => {
  const { operations, ...rest } = change
  expect(changeId({ operations, ...rest })).toBe(changeId(change))
})

test('any difference gives another id', () => {
  expect(changeId({ ...change, label: '录入 1.6 秒' })).not.toBe(changeId(change))
  expect(changeId({ ...change, clock: 2 })).not.toBe(changeId(change))
})

test('half of a surrogate pair is refused, in a value and in a name', () => {
  expect(() => digest({ note: 'cut \ud83d' })).toThrow('surrogate')
  expect(() => digest({ 'cut \ude00': '' })).toThrow('surrogate')
  expect(digest({ note: 'whole 😀' })).toMatch(/^[0-9a-f]{64}$/)
})

test('a digest is that of the canonical text', () => {
  expect(digest({ b: true, a: ['1', null] })).toBe(
    createHash('sha256').update('{"a":["1",null],"b":true}').digest('hex'),
  )
})
