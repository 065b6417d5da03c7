import { describe, expect, it } from 'vitest'
import { calculateLargestRequired } from '../../../shared/measurement/statistics/largest-required.ts'
import {
  calculateRequiredObservations,
  defaultPrecisionTerms,
} from '../../../shared/measurement/statistics/required-observations.ts'
import { calculatePrecision } from '../../../shared/measurement/statistics/precision.ts'
import { calculateSpread } from '../../../shared/measurement/statistics/sample-variance.ts'
import { calculateStudyRequirement } from '../../../shared/measurement/statistics/study-requirement.ts'
import {
  calculateFarthestPossible,
  calculateVariation,
  findSuspectReadings,
} from '../../../shared/measurement/statistics/suspect-readings.ts'
import { formatApproximatePercent } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { displayRatio, decimalsOnPaper } from '../../../shared/numbers/display.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf, square } from '../../../shared/numbers/ratio.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { decision, elementId, innerPockets, sideSeam, studyOf } from './study-example.ts'

const ratio = (text: string) => ratioOf(decimalLiteral(text))
const series = (values: readonly string[]) => ({
  element: 'a',
  readings: values.map((value) => ({ seconds: decimalLiteral(value), excluded: null })),
})

describe('spread', () => {
  it('uses n − 1 and stays exact', () => {
    const spread = valueOf(calculateSpread(series(['8', '9', '8', '11', '7'])))
    expect(writeExact(spread.mean)).toBe('8.6')
    expect(writeExact(spread.variance)).toBe('2.3')
    expect(writeExact(valueOf(calculateSpread(series(['10', '8', '12', '10', '7']))).variance)).toBe('3.8')
  })

  it('needs two readings', () => {
    expect(codesOf(calculateSpread(series(['8'])))).toEqual(['too-few-for-spread'])
  })

  it('shows a coefficient of variation', () => {
    const variation = calculateVariation(valueOf(calculateSpread(series(['9', '10', '11']))))
    expect(variation === null ? '' : formatApproximatePercent(variation, 1)).toBe('10.0%')
  })
})

describe('required observations', () => {
  const needed = (z: string, s: string, accuracy: string, mean: string) =>
    valueOf(
      calculateRequiredObservations({
        z: decimalLiteral(z),
        accuracy: decimalLiteral(accuracy),
        element: 'a',
        mean: ratio(mean),
        variance: square(ratio(s)),
      }),
    )

  it.each([
    ['1.96', '1.0', '0.05', '3.0', '171', '170.7377…'],
    ['1.65', '1', '0.05', '3', '121', '121'],
    ['2.58', '0.2', '0.05', '1.1', '89', '88.0185…'],
    ['2.58', '0.1', '0.05', '1.0', '27', '26.6256'],
    ['1.96', '0.005', '0.03', '0.15', '5', '4.7427…'],
    ['2', '0', '0.05', '3', '0', '0'],
  ])('z %s, s %s, h %s, mean %s → %s', (z, s, accuracy, mean, count, shown) => {
    const required = needed(z, s, accuracy, mean)
    expect(required.count).toBe(count)
    expect(displayRatio(required.exact, decimalsOnPaper).text).toBe(shown)
  })

  it('shows what an exclusion does to the count: 30 → 4', () => {
    const whole = studyOf('W-07', { pockets: innerPockets })
    const without = studyOf('W-07', { pockets: innerPockets }, [decision(5, elementId('pockets'))])
    expect(valueOf(calculateStudyRequirement(whole, defaultPrecisionTerms)).largest).toBe('30')
    expect(valueOf(calculateStudyRequirement(without, defaultPrecisionTerms)).largest).toBe('4')
  })

  it('takes the most scattered element', () => {
    const study = studyOf('W-07', { even: ['5', '5', '5'], uneven: ['4', '5', '6'] })
    const requirement = valueOf(calculateStudyRequirement(study, defaultPrecisionTerms))
    expect(requirement.elements.map(({ elementId: id, valid, count }) => [id, valid, count])).toEqual([
      ['even', 3, '0'],
      ['uneven', 3, '64'],
    ])
    expect(requirement.largest).toBe('64')
    expect(codesOf(calculateLargestRequired([]))).toEqual(['no-element'])
  })

  it('refuses terms that ask for nothing', () => {
    const input = { element: 'a', mean: ratio('3'), variance: ratio('1') }
    const z = decimalLiteral('2')
    const zero = decimalLiteral('0')
    expect(codesOf(calculateRequiredObservations({ ...input, z, accuracy: zero }))).toEqual(['out-of-range'])
    expect(codesOf(calculateRequiredObservations({ ...input, z: zero, accuracy: z }))).toEqual([
      'out-of-range',
    ])
    expect(codesOf(calculateRequiredObservations({ ...input, mean: ratio('0'), z, accuracy: z }))).toEqual([
      'reading-not-positive',
    ])
  })
})

describe('precision', () => {
  const precision = (studies: Parameters<typeof calculatePrecision>[0]['studies']) =>
    calculatePrecision({ studies, terms: defaultPrecisionTerms })

  it('combines the elements of an operation', () => {
    const study = studyOf('W-07', { a: ['9', '10', '11'], b: ['10', '10', '10'] })
    const reached = valueOf(precision([study]))
    // 2 × √(1/3) ÷ 20
    expect(reached.relative).toBe('0.057735026918962576450914878050195745564760175127013')
    expect(reached.reached).toBe(false)
    expect(formatApproximatePercent(reached.relative, 1)).toBe('5.8%')
  })

  it('decides at the very edge without a root', () => {
    // s² = 1, n = 4 … 2 × √(1/4) ÷ 20 is exactly 5 %
    const study = studyOf('W-07', { a: ['19', '20', '21'].concat(['20']) })
    const spread = valueOf(calculateSpread(series(['19', '20', '21', '20'])))
    expect(writeExact(spread.variance)).toBe('2/3')
    expect(valueOf(precision([study])).reached).toBe(true)
    const edge = studyOf('W-07', { a: ['9', '11', '9', '11', '10'] })
    expect(valueOf(precision([edge])).relative.startsWith('0.0894427190')).toBe(true)
  })

  it('grows narrower with a second worker', () => {
    const one = valueOf(precision([studyOf('W-01', sideSeam)]))
    const two = valueOf(precision([studyOf('W-01', sideSeam), studyOf('W-02', sideSeam)]))
    expect(Number(one.relative) > Number(two.relative)).toBe(true)
    expect(two.reached).toBe(true)
  })
})

describe('suspects', () => {
  const spreadOf = (values: readonly string[]) => valueOf(calculateSpread(series(values)))

  it('are not looked for among ten readings or fewer', () => {
    const ten = ['1', '1', '1', '1', '1', '1', '1', '1', '1', '900']
    const found = findSuspectReadings(series(ten).readings, spreadOf(ten))
    expect(found).toMatchObject({ applicable: false, needed: 11 })
    // 9 ÷ √10: even 900 among ones lies within three of its own standard deviations.
    expect(found.applicable ? '' : found.farthestPossible).toMatch(/^2\.84604989415154/)
  })

  it('say why the rule means nothing up to ten readings', () => {
    expect(calculateFarthestPossible(10)?.startsWith('2.')).toBe(true)
    expect(calculateFarthestPossible(11)?.startsWith('3.01511344577763')).toBe(true)
    expect(calculateFarthestPossible(2)).toMatch(/^0\.7071067811865/)
    expect(calculateFarthestPossible(1)).toBe('0')
    expect(calculateFarthestPossible(0)).toBeNull()
  })

  it('lie outside three standard deviations', () => {
    const found = findSuspectReadings(series(innerPockets).readings, spreadOf(innerPockets))
    expect(found.applicable && found.suspects.map(({ seconds }) => seconds)).toEqual(['81.7'])
    const many = [...Array.from({ length: 15 }, (_, index) => (index % 2 === 0 ? '9.9' : '10.1')), '17.92']
    const suspects = findSuspectReadings(series(many).readings, spreadOf(many))
    expect(suspects.applicable && suspects.suspects.map(({ seconds }) => seconds)).toEqual(['17.92'])
  })
})
