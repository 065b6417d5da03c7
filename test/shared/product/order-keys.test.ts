import { describe, expect, it } from 'vitest'
import { placeLines } from '../../../shared/product/order-keys.ts'

const line = (id: string, order: string | null) => ({ id, order })

/** The lines in the order of their keys after new ones have come in. */
const arranged = (stay: readonly ReturnType<typeof line>[], index: number, count: number) => {
  const { keys, repaired } = placeLines(stay, index, count)
  const orders = new Map(repaired.map(({ id, order }) => [id, order]))
  const all = [
    ...stay.map(({ id, order }) => ({ id, order: orders.get(id) ?? order ?? '' })),
    ...keys.map((order, position) => ({ id: `new${String(position)}`, order })),
  ]
  return all.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ id }) => id)
}

describe('places in a list', () => {
  it('puts lines between two others without touching them', () => {
    const stay = [line('a', 'a0'), line('b', 'a1')]
    expect(placeLines(stay, 1, 2).repaired).toEqual([])
    expect(arranged(stay, 1, 2)).toEqual(['a', 'new0', 'new1', 'b'])
    expect(arranged(stay, 2, 1)).toEqual(['a', 'b', 'new0'])
    expect(arranged([], 0, 2)).toEqual(['new0', 'new1'])
  })

  it.each([
    ['share a place', [line('a', 'a0'), line('b', 'a0')]],
    ['have none', [line('a', null), line('b', null)]],
    ['cannot be read', [line('a', '!'), line('b', '~')]],
  ])('writes places anew where lines %s', (_, stay) => {
    expect(arranged(stay, 1, 1)).toEqual(['a', 'new0', 'b'])
  })
})
