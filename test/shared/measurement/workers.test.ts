import { describe, expect, it } from 'vitest'
import { calculateOperationNormalTime } from '../../../shared/measurement/rating/operation-normal-time.ts'
import { hundredScale } from '../../../shared/measurement/rating/rating-scale.ts'
import { calculateWorkerNormalTimes } from '../../../shared/measurement/rating/worker-normal-times.ts'
import { calculateObservedTime } from '../../../shared/measurement/time-study/observed-time.ts'
import {
  calculateWorkerRange,
  calculateWorkerSpread,
} from '../../../shared/measurement/time-study/worker-spread.ts'
import {
  aimsAtAFew,
  workerSummaries,
  type WorkerSummary,
} from '../../../shared/measurement/time-study/worker-summary.ts'
import { createRecorder } from '../../../shared/derivation/recorder.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { decision, elementId, studyOf } from './study-example.ts'

const d = decimalLiteral
const slow = studyOf('W-01', { sew: ['60', '60'] })
const middle = studyOf('W-02', { sew: ['55', '55', '55'] })
const fast = studyOf('W-03', { sew: ['44', '44', '44', '44', '44', '99'] }, [decision(6, elementId('sew'))])
const three = [slow, middle, fast]

const observed = (summary?: WorkerSummary, studies = three) =>
  writeExact(
    valueOf(
      calculateObservedTime({ studies, minimumReadings: 2, ...(summary === undefined ? {} : { summary }) }),
    ),
  )

describe('several workers', () => {
  it('count once each unless the case says otherwise', () => {
    expect(observed()).toBe('53')
    expect(observed('mean-of-means')).toBe('53')
  })

  it('are summed up by the name that was chosen', () => {
    // 2 × 60 + 3 × 55 + 5 × 44 = 505 over ten readings.
    expect(observed('pooled-mean')).toBe('50.5')
    expect(observed('median')).toBe('55')
    expect(observed('median', [slow, middle])).toBe('57.5')
    // Only 44 is faster than 53.
    expect(observed('advanced-average')).toBe('48.5')
  })

  it('alone are themselves, whatever was chosen', () => {
    expect(workerSummaries.map((summary) => observed(summary, [fast]))).toEqual(['44', '44', '44', '44'])
  })

  it('all alike have nobody in advance', () => {
    const alike = [slow, studyOf('W-04', { sew: ['60', '60'] })]
    expect(workerSummaries.map((summary) => observed(summary, alike))).toEqual(['60', '60', '60', '60'])
  })

  it('say which summary aims at a few', () => {
    expect(workerSummaries.filter(aimsAtAFew)).toEqual(['advanced-average'])
  })

  it('leave the choice in the derivation', () => {
    const steps = workerSummaries.map((summary) => {
      const recorder = createRecorder()
      valueOf(calculateObservedTime({ studies: three, minimumReadings: 2, summary }, recorder))
      const last = recorder.derivation()
      return [last?.rule, last?.operation, last?.inputs[0]?.name]
    })
    expect(steps).toEqual([
      ['observed-time', 'mean', 'worker-mean'],
      ['observed-time', 'given', 'workers-pooled'],
      ['observed-time', 'given', 'workers-median'],
      ['observed-time', 'given', 'workers-advanced-average'],
    ])
  })

  it('pool element by element, each with its frequency', () => {
    const one = studyOf('W-01', { a: ['10', '10'], b: ['4'] }, [], '0.5')
    const two = studyOf('W-02', { b: ['7', '7'], a: ['16'] }, [], '0.5')
    // a: 36 ÷ 3 = 12, b: 18 ÷ 3 = 6.
    const pooled = calculateObservedTime({ studies: [one, two], minimumReadings: 1, summary: 'pooled-mean' })
    expect(writeExact(valueOf(pooled))).toBe('9')
  })
})

describe('the normal time of several workers', () => {
  const rate = (study: typeof slow, points: string) => ({
    study,
    rating: { per: 'study', rating: { scale: hundredScale, rating: d(points) } } as const,
  })
  const normal = (summary: WorkerSummary) => {
    const studies = [rate(slow, '90'), rate(middle, '100'), rate(fast, '125')]
    return writeExact(
      valueOf(calculateOperationNormalTime({ studies, minimumReadings: 2, summary })).normalSeconds,
    )
  }

  it('takes the same summary over rated figures: 54, 55, 55', () => {
    expect(normal('mean-of-means')).toBe('164/3')
    expect(normal('median')).toBe('55')
    // (2 × 54 + 3 × 55 + 5 × 55) ÷ 10.
    expect(normal('pooled-mean')).toBe('54.8')
    // x̄ 164/3, only 54 below it.
    expect(normal('advanced-average')).toBe('163/3')
  })

  it('is there for each worker, to be compared', () => {
    const studies = [rate(slow, '90'), rate(fast, '125')]
    const figures = valueOf(calculateWorkerNormalTimes({ studies, minimumReadings: 2 }))
    expect(figures.map(({ worker, seconds }) => [worker, writeExact(seconds)])).toEqual([
      ['W-01', '54'],
      ['W-03', '55'],
    ])
    expect(codesOf(calculateWorkerNormalTimes({ studies: [], minimumReadings: 2 }))).toEqual(['no-study'])
    expect(codesOf(calculateWorkerNormalTimes({ studies, minimumReadings: 3 }))).toEqual(['too-few-readings'])
  })
})

describe('a machine-paced element', () => {
  const columns = { machine: ['40', '40'], hand: ['20', '20'] }
  const study = studyOf('W-01', columns)
  const paced = {
    ...study,
    elements: study.elements.map((element, index) => ({ ...element, isMachinePaced: index === 0 })),
  }
  const normalOf = (
    one: typeof study,
    rating: Parameters<typeof calculateOperationNormalTime>[0]['studies'][0]['rating'],
  ) => calculateOperationNormalTime({ studies: [{ study: one, rating }], minimumReadings: 2 })
  const perStudy = { per: 'study', rating: { scale: hundredScale, rating: d('110') } } as const

  it('is never rated: 40 + 20 × 1.1', () => {
    expect(writeExact(valueOf(normalOf(paced, perStudy)).normalSeconds)).toBe('62')
    expect(writeExact(valueOf(normalOf(study, perStudy)).normalSeconds)).toBe('66')
  })

  it('needs no rating of its own', () => {
    const handOnly = {
      per: 'element',
      ratings: [{ elementId: elementId('hand'), rating: perStudy.rating }],
    } as const
    expect(writeExact(valueOf(normalOf(paced, handOnly)).normalSeconds)).toBe('62')
    expect(codesOf(normalOf(study, handOnly))).toEqual(['rating-missing'])
    const byReading = {
      per: 'reading',
      ratings: [1, 2].map((cycle) => ({ elementId: elementId('hand'), cycle, rating: perStudy.rating })),
    } as const
    expect(writeExact(valueOf(normalOf(paced, byReading)).normalSeconds)).toBe('62')
  })

  it('is the same element only where both say so', () => {
    const other = studyOf('W-02', columns)
    expect(codesOf(calculateObservedTime({ studies: [paced, other], minimumReadings: 2 }))).toEqual([
      'elements-differ',
    ])
  })
})

describe('the spread between workers', () => {
  const spread = (...seconds: readonly string[]) => ({
    recordedAs: 'worker-mean' as const,
    figures: seconds.map((text, index) => ({ worker: `W-0${String(index + 1)}`, seconds: ratioOf(d(text)) })),
  })

  it('shows range and deviation', () => {
    const made = valueOf(calculateWorkerSpread(spread('55', '60', '50')))
    expect([made.count, writeExact(made.mean), writeExact(made.range), writeExact(made.variance)]).toEqual([
      3,
      '55',
      '10',
      '25',
    ])
    expect(formatApproximate(made.deviation, 3)).toBe('5.000')
    expect(writeExact(valueOf(calculateWorkerRange(spread('7', '7'))))).toBe('0')
  })

  it('needs two', () => {
    expect(codesOf(calculateWorkerSpread(spread('55')))).toEqual(['too-few-workers'])
    expect(codesOf(calculateWorkerRange(spread()))).toEqual(['too-few-workers'])
  })
})
