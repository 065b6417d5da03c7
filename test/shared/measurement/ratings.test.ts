import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { convertRating } from '../../../shared/measurement/rating/convert-rating.ts'
import { calculateSheetNormalTime } from '../../../shared/measurement/rating/element-sheet.ts'
import type { SheetElement } from '../../../shared/measurement/rating/sheet-element.ts'
import {
  bsiScale,
  factorScale,
  hundredScale,
  seventyFiveToHundredScale,
  sixtyScale,
  type RatingScale,
} from '../../../shared/measurement/rating/rating-scale.ts'
import { calculateSyntheticRating } from '../../../shared/measurement/rating/synthetic-rating.ts'
import { calculateWestinghouseRating } from '../../../shared/measurement/rating/westinghouse.ts'
import { westinghouseTable } from '../../../shared/measurement/rating/westinghouse-table.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const d = decimalLiteral

describe('rating scales', () => {
  it('state normal pace, incentive pace and divisor', () => {
    const figures = ({ normal, incentive, divisor }: RatingScale) => [normal, incentive, divisor].map(Number)
    expect([hundredScale, sixtyScale, seventyFiveToHundredScale, bsiScale, factorScale].map(figures)).toEqual(
      [
        [100, 133, 100],
        [60, 80, 60],
        [75, 100, 75],
        [75, 100, 100],
        [1, 1.33, 1],
      ],
    )
  })

  const convert = (scale: RatingScale, points: string, to: RatingScale) => {
    const { rating, factorBefore, factorAfter, change } = valueOf(
      convertRating({ rating: { scale, rating: d(points) }, to }),
    )
    return [rating.scale.code, rating.rating, factorBefore, factorAfter, change]
  }

  it('convert only together with what changes', () => {
    expect(convert(sixtyScale, '60', hundredScale)).toEqual(['hundred', '100', '1', '1', '0'])
    expect(convert(sixtyScale, '60', bsiScale)).toEqual(['bsi', '75', '1', '0.75', '-0.25'])
    expect(convert(bsiScale, '75', seventyFiveToHundredScale)).toEqual([
      'seventy-five-to-hundred',
      '75',
      '0.75',
      '1',
      '1/3',
    ])
    expect(convert(hundredScale, '115', sixtyScale)).toEqual(['sixty', '69', '1.15', '1.15', '0'])
  })

  it('refuse a pace that is none', () => {
    const rating = { scale: hundredScale, rating: d('0') }
    expect(codesOf(convertRating({ rating, to: sixtyScale }))).toEqual(['out-of-range'])
  })
})

describe('Westinghouse', () => {
  const rate = (skill: string, effort: string, conditions: string, consistency: string) =>
    calculateWestinghouseRating({ skill, effort, conditions, consistency })

  it('has a table of 34 values that nobody changes by accident', () => {
    const values = Object.values(westinghouseTable).flatMap((grades) => Object.values(grades))
    expect(values.length).toBe(34)
    const hash = createHash('sha256').update(JSON.stringify(westinghouseTable)).digest('hex')
    expect(hash).toBe('1ea0e7f8fdfac075a93c02ddbdc6b768d41bb9be7154eee0401ef90548dbb880')
  })

  it('adds four values to one', () => {
    expect(valueOf(rate('C1', 'B2', 'C', 'C')).rating).toBe('1.17')
    expect(Number(valueOf(rate('D', 'D', 'D', 'D')).rating)).toBe(1)
    expect(valueOf(rate('A1', 'A1', 'A', 'A')).rating).toBe('1.38')
    expect(valueOf(rate('F2', 'F2', 'F', 'F')).rating).toBe('0.50')
  })

  it('carries none of the misprints that go round', () => {
    expect(valueOf(rate('E1', 'D', 'D', 'D')).rating).toBe('0.95')
    expect(valueOf(rate('D', 'E2', 'D', 'D')).rating).toBe('0.92')
    expect(valueOf(rate('D', 'D', 'B', 'D')).rating).toBe('1.04')
    // B1 is 0.10 for effort: the answer 1.17 with a label B1 means B2.
    expect(valueOf(rate('C1', 'B1', 'C', 'C')).rating).toBe('1.19')
  })

  it('names every grade that it does not know', () => {
    const problems = problemsOf(rate('C', 'toString', 'C1', 'C'))
    expect(problems.map(({ at, given }) => [at.field, given])).toEqual([
      ['skill', 'C'],
      ['effort', 'toString'],
      ['conditions', 'C1'],
    ])
  })
})

describe('a synthetic rating', () => {
  const element = (name: string, predetermined: string, observed: string) => ({
    element: name,
    predeterminedSeconds: d(predetermined),
    observedMean: ratioOf(d(observed)),
  })

  it('is the mean over the hand elements', () => {
    expect(valueOf(calculateSyntheticRating([element('a', '8.1', '9'), element('b', '11', '10')]))).toEqual({
      scale: factorScale,
      rating: '1',
    })
    expect(valueOf(calculateSyntheticRating([element('a', '1', '3')])).rating).toBe('1/3')
  })

  it('refuses what has no time', () => {
    expect(codesOf(calculateSyntheticRating([]))).toEqual(['no-element'])
    expect(codesOf(calculateSyntheticRating([element('a', '0', '3'), element('b', '1', '0')]))).toEqual([
      'out-of-range',
      'reading-not-positive',
    ])
  })
})

describe('a sheet of elements', () => {
  const hand = (seconds: string, rating: string, frequency = '1'): SheetElement => ({
    element: seconds,
    time: { kind: 'mean', seconds: d(seconds) },
    frequency: d(frequency),
    rating: { scale: factorScale, rating: d(rating) },
  })
  const totalOf = (...elements: readonly SheetElement[]) =>
    writeExact(valueOf(calculateSheetNormalTime(elements)).total)

  it('adds mean × rating × frequency', () => {
    expect(totalOf(hand('9.5', '1.2'), hand('2.2', '1.05'), hand('1.5', '1.1'))).toBe('15.36')
    expect(totalOf(hand('60', '0.9', '0.05'))).toBe('2.7')
  })

  it('leaves what the machine paces unrated', () => {
    expect(totalOf({ ...hand('40', '1.2'), rating: null })).toBe('40')
    expect(totalOf({ ...hand('20', '1.1'), machineSeconds: d('40') })).toBe('62')
    expect(totalOf({ ...hand('20', '1.1', '0.5'), machineSeconds: d('40') })).toBe('31')
  })

  it('names everything that cannot be', () => {
    const bad = { ...hand('1', '0', '0'), machineSeconds: d('-1') }
    expect(problemsOf(calculateSheetNormalTime([bad, hand('0', '1')])).map(({ at }) => at.field)).toEqual([
      'element-frequency',
      'rating',
      'reading',
      'reading',
    ])
    expect(codesOf(calculateSheetNormalTime([]))).toEqual(['no-element'])
  })
})
