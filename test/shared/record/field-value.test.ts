import { expect, test } from 'vitest'
import { changeSchema } from '../../../shared/record/change.ts'
import { findFieldFault, sameFieldValue } from '../../../shared/record/field-value.ts'
import { WorkingCopy, set } from './working-copy.ts'

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x')

test.each([
  [{ price: 0.3 }, ['price'], 'field-value'],
  [{ list: ['1', undefined] }, ['list', 1], 'field-value'],
  [{ when: new Date(0) }, ['when'], 'field-value'],
  [{ note: '\ud83d' }, ['note'], 'well-formed-text'],
  [{ deep: { '\ude00': '' } }, ['deep', '\ude00'], 'field-name'],
  [JSON.parse('{"deep":{"__proto__":"x"}}'), ['deep', '__proto__'], 'field-name'],
])('%j is kept out of the record', (value, path, expected) => {
  expect(findFieldFault(value)).toEqual({ path, expected })
})

test('nesting has a limit that cannot exhaust the stack', () => {
  expect(findFieldFault(nested(20))).toBeNull()
  expect(findFieldFault(nested(100_000))?.expected).toBe('shallower')
})

test('the schema names the field at fault by its path', () => {
  const { change } = new WorkingCopy('a').commit(set('1', { ok: true }))
  const parsed = changeSchema.safeParse({
    ...change,
    operations: [{ ...set('1', {}), fields: { price: 3 } }],
  })
  expect(parsed.error?.issues.map(({ path }) => path)).toEqual([['operations', 0, 'fields', 'price']])
})

test('equality is that of content', () => {
  expect(sameFieldValue({ a: ['1', { b: null }] }, { a: ['1', { b: null }] })).toBe(true)
  expect(sameFieldValue({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true)
  expect(sameFieldValue(['1'], ['1', '2'])).toBe(false)
  expect(sameFieldValue(['1'], { 0: '1' })).toBe(false)
  expect(sameFieldValue({ a: null }, { b: null })).toBe(false)
  expect(sameFieldValue('', null)).toBe(false)
})
