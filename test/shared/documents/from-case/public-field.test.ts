import { expect, it } from 'vitest'
import { recordKinds } from '../../../../shared/case/record-kinds.ts'
import { madeText, recordText } from '../../../../shared/documents/from-case/public-field.ts'

/** The types refuse what this test tries; the cast is the point of it. */
const ofAnyKind = recordText as unknown as (kind: string, text: string) => string

it('throws for every kind that is not public, also where the types were talked around', () => {
  for (const [kind, { visibility }] of Object.entries(recordKinds)) {
    const pass = () => ofAnyKind(kind, '金丝雀')
    if (visibility === 'public') expect(pass()).toBe('金丝雀')
    else expect(pass, kind).toThrow(TypeError)
  }
})

it('closes up the space between Chinese and Latin letters or figures, but not in the name of a party', () => {
  expect(recordText('product', '圆领 T 恤')).toBe('圆领T恤')
  expect(madeText('由 2014 年公开的 66 秒算回')).toBe('由2014年公开的66秒算回')
  expect(madeText('0.446 ＋ 协商调整额0.004　（第2轮达成）')).toBe('0.446 ＋ 协商调整额0.004　（第2轮达成）')
  expect(recordText('party', '某某 A 厂')).toBe('某某 A 厂')
})
