import { expect, it } from 'vitest'
import { lackingWords } from '../../../main/exports/lacking-words.ts'

it('says in Chinese what a document lacks', () => {
  expect(lackingWords([{ code: 'rules-date' }, { code: 'terms' }])).toBe('规则日期、写全的立项规则')
  expect(lackingWords([{ code: 'product' }, { code: 'operations' }])).toBe('产品、工序')
})
