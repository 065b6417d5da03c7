import { expect, it } from 'vitest'
import { technicalText } from '../../../renderer/features/cases/technical-text.ts'

it('says where and what, once, and never more than can be sent', () => {
  const error = new TypeError('a part is missing')
  error.stack = 'TypeError: a part is missing\n    at page.js:1:2'
  expect(technicalText(error, '/case/c/products')).toBe(
    '/case/c/products\nTypeError: a part is missing\n    at page.js:1:2',
  )
  error.stack = 'at page.js:1:2'
  expect(technicalText(error, '/')).toBe('/\nTypeError: a part is missing\nat page.js:1:2')
  expect(technicalText('only words', '/')).toBe('/\nonly words')
  expect(technicalText('x'.repeat(9_000), '/')).toHaveLength(4_000)
})
