import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyMap,
  lookUp,
  partsOf,
  valuesOf,
  withEntry,
  withoutEntry,
  type PersistentMap,
} from '../../../shared/record/persistent-map.ts'

const contents = (map: PersistentMap<number>): readonly number[] =>
  [...valuesOf(map)].sort((one, other) => one - other)

test('it holds what a plain map holds, and every earlier version stays as it was', () => {
  const steps = fc.array(
    fc.record({ key: fc.integer({ min: 0, max: 60 }), value: fc.nat(), drop: fc.boolean() }),
    {
      maxLength: 120,
    },
  )
  fc.assert(
    fc.property(steps, (given) => {
      const plain = new Map<string, number>()
      let map = emptyMap<number>()
      for (const { key, value, drop } of given) {
        const earlier = { map, contents: contents(map) }
        if (drop) plain.delete(String(key))
        else plain.set(String(key), value)
        map = drop ? withoutEntry(map, String(key), {}) : withEntry(map, String(key), value, {})
        expect(contents(earlier.map)).toEqual(earlier.contents)
        expect(map.size).toBe(plain.size)
      }
      for (const [key, value] of plain) expect(lookUp(map, key)).toBe(value)
      expect(contents(map)).toEqual([...plain.values()].sort((one, other) => one - other))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('many entries by one owner, then one more by another, leave the first version alone', () => {
  const owner = {}
  let many = emptyMap<number>()
  for (let index = 0; index < 20_000; index += 1) many = withEntry(many, `key ${String(index)}`, index, owner)
  const changed = withEntry(withEntry(many, 'key 7', -7, {}), 'another', -1, {})
  expect([many.size, changed.size]).toEqual([20_000, 20_001])
  expect([lookUp(many, 'key 7'), lookUp(many, 'another')]).toEqual([7, undefined])
  expect([lookUp(changed, 'key 7'), lookUp(changed, 'another')]).toEqual([-7, -1])
  for (let index = 0; index < 20_000; index += 1) expect(lookUp(many, `key ${String(index)}`)).toBe(index)
})

test('versions share the parts that stayed equal, and a part never changes after its run', () => {
  const owner = {}
  let many = emptyMap<number>()
  for (let index = 0; index < 5000; index += 1) many = withEntry(many, `key ${String(index)}`, index, owner)
  const parts = partsOf(many)
  const before = parts.map((part) => [...part])
  const changed = partsOf(withoutEntry(withEntry(many, 'key 7', -7, {}), 'key 8', {}))
  const fresh = changed.filter((part) => !parts.includes(part))
  expect(parts.length).toBeGreaterThan(300)
  expect(fresh).toHaveLength(2)
  expect(changed.flatMap((part) => [...part.values()])).toHaveLength(4999)
  expect(parts.map((part) => [...part])).toEqual(before)
  expect(partsOf(emptyMap<number>())).toEqual([])
})
