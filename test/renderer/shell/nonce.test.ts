import { expect, it } from 'vitest'
import { readStyleNonce } from '../../../renderer/shell/nonce.ts'

it('asks for no nonce where there is no page', () => {
  expect(readStyleNonce()).toBeUndefined()
})
