import { expect, it } from 'vitest'
import { nextPlace } from '../../../renderer/shell/keys/regions.ts'

it('goes round the parts of a page, both ways, and enters them from outside', () => {
  expect([0, 1, 2].map((place) => nextPlace(3, place, 1))).toEqual([1, 2, 0])
  expect([0, 1, 2].map((place) => nextPlace(3, place, -1))).toEqual([2, 0, 1])
  expect([nextPlace(3, -1, 1), nextPlace(3, -1, -1)]).toEqual([0, 2])
})
