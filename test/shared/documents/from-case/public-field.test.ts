import { expect, it } from 'vitest'
import { recordKinds } from '../../../../shared/case/record-kinds.ts'
import { recordText } from '../../../../shared/documents/from-case/public-field.ts'

/** The types refuse what this test tries; the cast is the point of it. */
const ofAnyKind = recordText as unknown as (kind: string, text: string) => string

it('throws for every kind that is not public, also where the types were talked around', () => {
  for (const [kind, { visibility }] of Object.entries(recordKinds)) {
    const pass = () => ofAnyKind(kind, '金丝雀')
    if (visibility === 'public') expect(pass()).toBe('金丝雀')
    else expect(pass, kind).toThrow(TypeError)
  }
})
