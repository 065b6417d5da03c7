import { describe, expect, it } from 'vitest'
import type { Allowance } from '../../../shared/measurement/allowance/allowance.ts'
import { calculateStandardTime } from '../../../shared/measurement/allowance/standard-time.ts'
import { calculateTotalAllowance } from '../../../shared/measurement/allowance/total-allowance.ts'
import { calculateNormalTime } from '../../../shared/measurement/rating/normal-time.ts'
import { calculateOperationNormalTime } from '../../../shared/measurement/rating/operation-normal-time.ts'
import { calculateAgreedRating } from '../../../shared/measurement/rating/performance-rating.ts'
import {
  bsiScale,
  factorScale,
  hundredScale,
  seventyFiveToHundredScale,
  sixtyScale,
  type RatingScale,
} from '../../../shared/measurement/rating/rating-scale.ts'
import { calculateElementMean } from '../../../shared/measurement/time-study/element-mean.ts'
import { calculateObservedTime } from '../../../shared/measurement/time-study/observed-time.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import type { RoundingRule } from '../../../shared/numbers/rounding-rule.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'
import { decision, elementId, innerPockets, sideSeam, studyOf } from './study-example.ts'

const rating = (scale: RatingScale, points: string) => ({ scale, rating: decimalLiteral(points) })
const seconds = (text: string) => ratioOf(decimalLiteral(text))
const toTenths: RoundingRule = { what: 'standard-time', scale: 1, mode: 'half-up', step: 'after-allowance' }
const part = (
  ratio: string,
  base: Allowance['base'] = 'normal-time',
  kind: Allowance['kind'] = 'personal',
): Allowance => ({
  kind,
  base,
  ratio: decimalLiteral(ratio),
})
const fifteen = ['0.05', '0.04', '0.02', '0.02', '0.01', '0.01'].map((ratio) => part(ratio))

describe('observed time', () => {
  it('is the sum of the element means', () => {
    const observed = calculateObservedTime({ studies: [studyOf('W-07', sideSeam)], minimumReadings: 5 })
    expect(writeExact(valueOf(observed))).toBe('28.32')
  })

  it('leaves an excluded reading out of the mean', () => {
    const study = studyOf('W-07', { pockets: innerPockets }, [decision(5, elementId('pockets'))])
    expect(writeExact(valueOf(calculateObservedTime({ studies: [study], minimumReadings: 5 })))).toBe('56')
    const whole = studyOf('W-07', { pockets: innerPockets })
    expect(writeExact(valueOf(calculateObservedTime({ studies: [whole], minimumReadings: 5 })))).toBe(
      '6977/120',
    )
  })

  it('counts each worker once, not each reading', () => {
    const slow = studyOf('W-01', { a: ['10', '10', '10', '10', '10', '10', '10', '10', '10', '10'] })
    const fast = studyOf('W-02', { a: ['6', '6', '6', '6', '6'] })
    expect(writeExact(valueOf(calculateObservedTime({ studies: [slow, fast], minimumReadings: 5 })))).toBe(
      '8',
    )
  })

  it('takes an element by its frequency per piece', () => {
    const study = studyOf('W-07', { bundle: ['20', '20', '20', '20', '20'] }, [], '0.05')
    expect(writeExact(valueOf(calculateObservedTime({ studies: [study], minimumReadings: 5 })))).toBe('1')
  })

  it('refuses a mean over four readings, and says so', () => {
    const study = studyOf('W-07', { a: ['5', '5', '5', '5', '9'] }, [decision(5, null)])
    const result = calculateObservedTime({ studies: [study], minimumReadings: 5 })
    expect(problemsOf(result).map(formatProblem)).toEqual(['「a」只有 4 个有效读数，不能算平均。请补测。'])
  })

  it('puts together only what was split alike', () => {
    const study = studyOf('W-01', { a: ['5', '5', '5', '5', '5'] })
    const other = studyOf('W-02', { b: ['5', '5', '5', '5', '5'] })
    const observe = (studies: Parameters<typeof calculateObservedTime>[0]['studies']) =>
      calculateObservedTime({ studies, minimumReadings: 5 })
    expect(codesOf(observe([study, other]))).toEqual(['elements-differ'])
    expect(codesOf(observe([]))).toEqual(['no-study'])
    expect(codesOf(observe([{ ...study, elements: [] }]))).toEqual(['no-element'])
    expect(codesOf(observe([{ ...study, elements: [...study.elements, ...study.elements] }]))).toEqual([
      'element-named-twice',
    ])
    expect(codesOf(observe([studyOf('W-01', { a: ['5', '5', '5', '5', '5'] }, [], '0')]))).toEqual([
      'out-of-range',
    ])
  })

  it('weighs readings where a textbook counts them', () => {
    const weighted = [
      ['20', '2'],
      ['24', '1'],
      ['29', '1'],
      ['32', '1'],
    ] as const
    const readings = weighted.map(([value, weight]) => ({
      seconds: decimalLiteral(value),
      weight: decimalLiteral(weight),
      excluded: null,
    }))
    expect(writeExact(valueOf(calculateElementMean({ readings, element: 'weld', minimumReadings: 1 })))).toBe(
      '25',
    )
  })
})

describe('normal time', () => {
  it.each([
    [hundredScale, '28.32', '105', '29.736'],
    [sixtyScale, '40', '60', '40'],
    [sixtyScale, '39', '80', '52'],
    [hundredScale, '32.4', '115', '37.26'],
    [seventyFiveToHundredScale, '40', '75', '40'],
    [bsiScale, '40', '75', '30'],
    [factorScale, '56', '1.025', '57.4'],
  ])('on $code: %s s rated %s', (scale, observed, points, normal) => {
    const result = calculateNormalTime({ observedSeconds: seconds(observed), rating: rating(scale, points) })
    expect(writeExact(valueOf(result))).toBe(normal)
  })

  it('refuses a rating that was read on the wrong scale', () => {
    const result = calculateNormalTime({
      observedSeconds: seconds('30'),
      rating: rating(hundredScale, '210'),
    })
    expect(problemsOf(result).map(formatProblem)).toEqual(['评定 210% 超出 50–150%，请核对评分制。'])
    expect(
      codesOf(calculateNormalTime({ observedSeconds: seconds('0'), rating: rating(hundredScale, '100') })),
    ).toEqual(['out-of-range'])
    for (const edge of ['50', '150'])
      expect(
        calculateNormalTime({ observedSeconds: seconds('30'), rating: rating(hundredScale, edge) }).ok,
      ).toBe(true)
  })

  it('takes the mean of what both sides rated', () => {
    const ratings = [
      { by: 'Z-02', rating: rating(factorScale, '1.05') },
      { by: 'Q-01', rating: rating(factorScale, '1.00') },
    ]
    expect(valueOf(calculateAgreedRating({ ratings })).rating).toBe('1.025')
    expect(codesOf(calculateAgreedRating({ ratings: [] }))).toEqual(['rating-missing'])
    const mixed = [...ratings, { by: 'Q-02', rating: rating(hundredScale, '100') }]
    expect(codesOf(calculateAgreedRating({ ratings: mixed }))).toEqual(['rating-scales-mixed'])
  })

  it('is the same for one rating, whether it is given per study, element or reading', () => {
    const study = studyOf('W-07', sideSeam)
    const each = rating(hundredScale, '105')
    const ways = [
      { per: 'study', rating: each },
      { per: 'element', ratings: study.elements.map(({ elementId }) => ({ elementId, rating: each })) },
      {
        per: 'reading',
        ratings: study.observations.map(({ elementId, cycle }) => ({ elementId, cycle, rating: each })),
      },
    ] as const
    for (const way of ways) {
      const time = valueOf(
        calculateOperationNormalTime({ studies: [{ study, rating: way }], minimumReadings: 5 }),
      )
      expect(writeExact(time.normalSeconds)).toBe('29.736')
      expect(writeExact(time.observedSeconds)).toBe('28.32')
    }
  })

  it('rates each worker before the mean of workers is formed', () => {
    const of = (worker: string, value: string, points: string) => ({
      study: studyOf(worker, { a: [value, value, value, value, value] }),
      rating: { per: 'study', rating: rating(hundredScale, points) } as const,
    })
    const studies = [of('W-01', '8', '125'), of('W-02', '10', '90')]
    const time = valueOf(calculateOperationNormalTime({ studies, minimumReadings: 5 }))
    expect(writeExact(time.observedSeconds)).toBe('9')
    expect(writeExact(time.normalSeconds)).toBe('9.5')
  })

  it('names what nobody rated', () => {
    const study = studyOf('W-07', sideSeam)
    const ratings = [{ elementId: elementId('align'), rating: rating(hundredScale, '105') }]
    const result = calculateOperationNormalTime({
      studies: [{ study, rating: { per: 'element', ratings } }],
      minimumReadings: 5,
    })
    expect(problemsOf(result).map(({ code, at }) => [code, at.subject])).toEqual([
      ['rating-missing', 'left'],
      ['rating-missing', 'right'],
      ['rating-missing', 'stack'],
    ])
  })
})

describe('allowance and standard time', () => {
  it('adds the parts, never multiplies them', () => {
    expect(valueOf(calculateTotalAllowance(fifteen))).toEqual({ base: 'normal-time', ratio: '0.15' })
    expect(valueOf(calculateTotalAllowance([]))).toEqual({ base: 'normal-time', ratio: '0' })
  })

  it('prints 34.2 s for 29.736 s and 15 %', () => {
    const time = valueOf(
      calculateStandardTime({ normalSeconds: seconds('29.736'), allowances: fifteen, rounding: toTenths }),
    )
    expect(time.seconds).toBe('34.2')
    expect(writeExact(time.exactSeconds)).toBe('34.1964')
  })

  it('divides where the allowance is a share of the shift', () => {
    const time = valueOf(
      calculateStandardTime({
        normalSeconds: seconds('51'),
        allowances: [part('0.15', 'shift-time')],
        rounding: toTenths,
      }),
    )
    expect(writeExact(time.exactSeconds)).toBe('60')
  })

  it('refuses a share of the shift that is the whole shift', () => {
    const parts = [part('0.65', 'shift-time'), part('0.50', 'shift-time', 'basic-fatigue')]
    const result = calculateStandardTime({
      normalSeconds: seconds('30'),
      allowances: parts,
      rounding: toTenths,
    })
    expect(problemsOf(result).map(formatProblem)).toEqual([
      '宽放合计 115%。以班时间为基数的宽放须小于 100%，请核对是否应以正常时间为基数。',
    ])
    expect(calculateTotalAllowance([part('1.15')]).ok).toBe(true)
    expect(codesOf(calculateTotalAllowance([part('1', 'shift-time')]))).toEqual([
      'allowance-not-below-whole-shift',
    ])
  })

  it('refuses negative parts and mixed bases', () => {
    expect(codesOf(calculateTotalAllowance([part('0.10'), part('-0.01')]))).toEqual(['allowance-negative'])
    expect(codesOf(calculateTotalAllowance([part('0.10'), part('0.05', 'shift-time')]))).toEqual([
      'allowance-bases-mixed',
    ])
  })

  it('refuses a time that is none', () => {
    expect(
      codesOf(calculateStandardTime({ normalSeconds: seconds('0'), allowances: [], rounding: toTenths })),
    ).toEqual(['out-of-range'])
  })
})
