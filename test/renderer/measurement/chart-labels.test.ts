import { describe, expect, test } from 'vitest'
import {
  axisCycles,
  lineOfWords,
  placeLabels,
  spreadLimits,
} from '../../../renderer/features/measurement/review/chart-labels.ts'

describe('the words beside the plot', () => {
  test('stand at their lines where there is room', () => {
    const at = { upper: 40, mean: 80, lower: 120 }
    expect(spreadLimits(at, 174)).toEqual(at)
  })
  test.each([
    ['limits close to the mean', { upper: 98, mean: 100, lower: 102 }],
    ['all at the foot of the plot', { upper: 170, mean: 172, lower: 174 }],
    ['a lower limit of 0 with the mean just above', { upper: 150, mean: 168, lower: 174 }],
  ])('never touch: %s', (_, at) => {
    const { upper, mean, lower } = spreadLimits(at, 174)
    expect(mean - upper).toBeGreaterThanOrEqual(lineOfWords)
    expect(lower - mean).toBeGreaterThanOrEqual(lineOfWords)
    expect(lower).toBeLessThanOrEqual(174)
  })
})

describe('excluded readings', () => {
  const plot = { from: 50, to: 540, top: 12, bottom: 174 }
  const boxOf = (place: { x: number; anchor: 'start' | 'end' }) =>
    place.anchor === 'start' ? [place.x, place.x + 96] : [place.x - 96, place.x]
  test('say what they were beside their mark', () => {
    expect(placeLabels([{ x: 100, y: 40 }], plot)).toEqual([{ x: 112, y: 40, anchor: 'start' }])
  })
  test('at the right edge they turn to the left, off the words of the limits', () => {
    const [place] = placeLabels([{ x: 530, y: 40 }], plot)
    expect(place).toEqual({ x: 518, y: 40, anchor: 'end' })
  })
  test('of neighbours no two overlap, and none covers a mark', () => {
    const points = [300, 325, 350, 375].map((x) => ({ x, y: 60 }))
    const places = placeLabels(points, plot).filter((place) => place !== null)
    expect(places.length).toBeGreaterThan(1)
    for (const [index, one] of places.entries()) {
      const [from = 0, to = 0] = boxOf(one)
      expect(points.some(({ x, y }) => x > from && x < to && Math.abs(y - one.y) < 12)).toBe(false)
      for (const other of places.slice(index + 1)) {
        const [start = 0, end = 0] = boxOf(other)
        const apart = Math.abs(one.y - other.y) >= lineOfWords || end <= from || start >= to
        expect(apart).toBe(true)
      }
    }
  })
})

describe('the cycles under the plot', () => {
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
  test('are named as drawn: 1, 5, 10, 15, 20', () => {
    expect(axisCycles(upTo(20), 460)).toEqual([1, 5, 10, 15, 20])
  })
  test.each([12, 99, 121, 400])('leave room between each other: %i cycles', (last) => {
    const named = axisCycles(upTo(last), 460)
    expect([named[0], named.at(-1)]).toEqual([1, last])
    for (const [index, cycle] of named.entries()) {
      const next = named[index + 1]
      if (next !== undefined) expect(((next - cycle) * 460) / (last - 1)).toBeGreaterThanOrEqual(30)
    }
  })
  test('a single cycle is named once', () => {
    expect(axisCycles([1], 460)).toEqual([1])
  })
})
