import { dateLiteral } from '../../../../shared/dates/date-string.ts'
import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import { calculateBatchTime } from '../../../../shared/measurement/allowance/batch-time.ts'
import { convertAllowanceBase } from '../../../../shared/measurement/allowance/convert-base.ts'
import { calculateElementStandardTimes } from '../../../../shared/measurement/allowance/element-standard-time.ts'
import { calculateHeatAllowance } from '../../../../shared/measurement/allowance/heat-allowance.ts'
import { calculateRelaxationAllowance } from '../../../../shared/measurement/allowance/relaxation-allowance.ts'
import { convertRating } from '../../../../shared/measurement/rating/convert-rating.ts'
import { calculateSheetNormalTime } from '../../../../shared/measurement/rating/element-sheet.ts'
import { calculateOperationNormalTime } from '../../../../shared/measurement/rating/operation-normal-time.ts'
import {
  bsiScale,
  factorScale,
  hundredScale,
  sixtyScale,
} from '../../../../shared/measurement/rating/rating-scale.ts'
import { calculateSyntheticRating } from '../../../../shared/measurement/rating/synthetic-rating.ts'
import { calculateWestinghouseRating } from '../../../../shared/measurement/rating/westinghouse.ts'
import { calculateErrorReached } from '../../../../shared/measurement/statistics/error-reached.ts'
import { calculateGrubbs } from '../../../../shared/measurement/statistics/grubbs.ts'
import { calculateLimitValue } from '../../../../shared/measurement/statistics/limit-value.ts'
import { calculateRequiredByStudent } from '../../../../shared/measurement/statistics/required-by-student.ts'
import { calculateRequiredForError } from '../../../../shared/measurement/statistics/required-for-error.ts'
import { calculateRequiredFromPilot } from '../../../../shared/measurement/statistics/required-from-pilot.ts'
import { roundCountsUp } from '../../../../shared/measurement/statistics/round-counts.ts'
import { calculateStabilityCoefficient } from '../../../../shared/measurement/statistics/stability-coefficient.ts'
import { calculateStabilityTrim } from '../../../../shared/measurement/statistics/stability-trim.ts'
import { assessStability } from '../../../../shared/measurement/statistics/assess-stability.ts'
import { calculateSpread } from '../../../../shared/measurement/statistics/sample-variance.ts'
import { findSuspectReadings } from '../../../../shared/measurement/statistics/suspect-readings.ts'
import { resolveForceAllowance } from '../../../../shared/measurement/allowance/force-allowance.ts'
import { calculateStandardDeviation } from '../../../../shared/measurement/statistics/standard-deviation.ts'
import { calculateObservedTime } from '../../../../shared/measurement/time-study/observed-time.ts'
import {
  calculateWorkerRange,
  calculateWorkerSpread,
} from '../../../../shared/measurement/time-study/worker-spread.ts'
import type { WorkerSummary } from '../../../../shared/measurement/time-study/worker-summary.ts'
import { calculateTimeError } from '../../../../shared/measurement/statistics/time-error.ts'
import { defaultPrecisionTerms } from '../../../../shared/measurement/statistics/required-observations.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import { calculatePriceError } from '../../../../shared/pay/uncertainty/price-error.ts'
import { rule } from '../../pay/rounding-rules.ts'
import { valueOf } from '../../problems/value-of.ts'
import { decision, elementId, studyOf } from '../../measurement/study-example.ts'

const d = decimalLiteral
const timeRounding = rule('standard-time', 1)

const series = (values: readonly string[], excluded: readonly number[] = []) => ({
  element: 'a',
  readings: values.map((seconds, index) => ({
    seconds: d(seconds),
    cycle: index + 1,
    excluded: excluded.includes(index) ? { reason: '断线', by: 'Z-02', at: '' } : null,
  })),
})
const eight = series(['5', '7', '9', '9', '20', '10', '8', '10'])
const sigma = Array.from({ length: 15 }, (_, index) => (index % 2 === 0 ? '9.9' : '10.1'))
const assessed = (values: readonly string[], cap: string) => (recorder?: Recorder) =>
  valueOf(assessStability({ series: series(values), limit: d('1.5'), exclusionCap: d(cap) }, recorder))
const pilot = series(['10', '8', '12', '99', '10', '7'], [3])
const ten = series(['1.56', '2.09', '2.09', '2.09', '2.23', '2.33', '2.42', '2.42', '2.56', '2.66'])

const workerColumns = [
  ['W-01', ['10', '11', '12'], ['40', '41', '42']],
  ['W-02', ['9', '9', '9', '10'], ['39', '40', '41', '40']],
  ['W-03', ['8', '8.1', '8'], ['33', '34', '35']],
] as const
const studies = workerColumns.map(([worker, sew, press]) =>
  studyOf(worker, { sew, press }, [decision(2, elementId('sew'))]),
)
const rated = studies.map((study, index) => ({
  study,
  rating: { per: 'study', rating: { scale: hundredScale, rating: d(String(95 + 5 * index)) } } as const,
}))
const paced = rated.map(({ study, rating }) => ({
  rating,
  study: {
    ...study,
    elements: study.elements.map((element) => ({
      ...element,
      isMachinePaced: element.elementId === elementId('press'),
    })),
  },
}))

const machine = paced.map(({ study, rating }) => ({
  rating,
  study: {
    ...study,
    elements: study.elements.map((element) => ({ ...element, isMachinePaced: true })),
  },
}))
const timedTwice = [
  ...rated,
  {
    study: studyOf('W-01', { sew: ['12', '13'], press: ['43', '44'] }, [], '1', 'study-again'),
    rating: { per: 'study', rating: { scale: hundredScale, rating: d('90') } } as const,
  },
]

const observed = (summary: WorkerSummary) => (recorder?: Recorder) =>
  valueOf(calculateObservedTime({ studies, minimumReadings: 2, summary }, recorder))
const normal = (summary: WorkerSummary, from: typeof rated | typeof paced) => (recorder?: Recorder) =>
  valueOf(calculateOperationNormalTime({ studies: from, minimumReadings: 2, summary }, recorder))

const workers = {
  recordedAs: 'worker-mean',
  figures: ['60', '55', '51'].map((seconds, index) => ({
    worker: `W-0${String(index + 1)}`,
    seconds: ratioOf(d(seconds)),
  })),
} as const

const assumed = {
  kind: 'assumed',
  points: d('5'),
  statedOn: dateLiteral('2026-06-17'),
  statedIn: '本案约定',
} as const
const raters = {
  kind: 'raters',
  ratings: ['105', '100'].map((points, index) => ({
    by: index === 0 ? 'union' : 'employer',
    rating: { scale: hundredScale, rating: d(points) },
  })),
} as const

const sheet = (recorder?: Recorder) => {
  const elements = [
    { element: '1', time: { kind: 'mean', seconds: d('40') }, frequency: d('1'), rating: null },
    {
      element: '2',
      time: { kind: 'readings', readings: pilot.readings },
      frequency: d('0.5'),
      rating: { scale: factorScale, rating: d('1.1') },
      machineSeconds: d('3'),
    },
  ] as const
  const { normals } = valueOf(calculateSheetNormalTime(elements, recorder))
  const own = [{ kind: 'machine', base: 'normal-time', ratio: d('0.05') } as const]
  const allowances = [{ kind: 'agreed-total', base: 'shift-time', ratio: d('0.15') } as const]
  const parts = normals.map((normalSeconds, index) => ({
    element: String(index + 1),
    normalSeconds,
    ...(index === 0 ? { allowances: own } : {}),
  }))
  return valueOf(
    calculateElementStandardTimes({ elements: parts, allowances, rounding: timeRounding }, recorder),
  )
}

const student = { kind: 'student', confidence: d('0.95') } as const
const errorTerms = { minimumReadings: 2, terms: defaultPrecisionTerms, betweenWorkers: student }

export const measurementCalculations: Readonly<Record<string, (recorder?: Recorder) => unknown>> = {
  'observed time, pooled': observed('pooled-mean'),
  'observed time, median': observed('median'),
  'observed time, 平均先进': observed('advanced-average'),
  'normal time, pooled': normal('pooled-mean', rated),
  'normal time, median': normal('median', rated),
  'normal time with a machine-paced element': normal('mean-of-means', paced),
  'a worker range': (recorder) => valueOf(calculateWorkerRange(workers, recorder)),
  'a worker spread': (recorder) => valueOf(calculateWorkerSpread(workers, recorder)),
  'a sheet with a machine element': sheet,
  'a batch': (recorder) => {
    const preparation = { seconds: d('1800'), batchPieces: d('7') }
    const allowances = { workplaceAllowance: d('0.08'), restAllowance: d('0.07') }
    const operationSeconds = ratioOf(d('60'))
    const input = { operationSeconds, ...allowances, preparation, rounding: timeRounding }
    return valueOf(calculateBatchTime(input, recorder))
  },
  'an allowance of the shift as one of the work': (recorder) =>
    valueOf(convertAllowanceBase({ ratio: d('0.15'), from: 'shift-time' }, recorder)),
  'an allowance of the work as one of the shift': (recorder) =>
    valueOf(convertAllowanceBase({ ratio: d('0.15'), from: 'normal-time' }, recorder)),
  'a relaxation allowance': (recorder) =>
    valueOf(
      calculateRelaxationAllowance(
        [
          { name: 'personal', percent: d('5') },
          { name: 'fatigue', percent: d('4') },
        ],
        recorder,
      ),
    ),
  'a heat allowance': (recorder) =>
    valueOf(
      calculateHeatAllowance(
        { workKilocaloriesPerHour: d('300'), wetBulbGlobeFahrenheit: d('80') },
        recorder,
      ),
    ),
  'a converted rating': (recorder) =>
    valueOf(convertRating({ rating: { scale: sixtyScale, rating: d('70') }, to: bsiScale }, recorder)),
  'a Westinghouse rating': (recorder) =>
    valueOf(
      calculateWestinghouseRating({ skill: 'C1', effort: 'E2', conditions: 'C', consistency: 'F' }, recorder),
    ),
  'a synthetic rating': (recorder) =>
    valueOf(
      calculateSyntheticRating(
        [
          { element: 'a', predeterminedSeconds: d('8.1'), observedMean: ratioOf(d('9')) },
          { element: 'b', predeterminedSeconds: d('11'), observedMean: ratioOf(d('7')) },
        ],
        recorder,
      ),
    ),
  'observations for an error': (recorder) =>
    valueOf(
      calculateRequiredForError(
        {
          z: d('1.96'),
          errorSeconds: d('0.03'),
          element: 'a',
          variance: ratioOf(d('0.0144')),
          rounding: roundCountsUp,
        },
        recorder,
      ),
    ),
  'observations from a pilot': (recorder) =>
    valueOf(
      calculateRequiredFromPilot({ series: pilot, factor: d('40'), rounding: roundCountsUp }, recorder),
    ),
  'observations by Student': (recorder) =>
    valueOf(
      calculateRequiredByStudent(
        { series: pilot, factor: student, accuracy: d('0.04'), rounding: roundCountsUp },
        recorder,
      ),
    ),
  'an error reached': (recorder) => {
    const { spread } = valueOf(calculateStandardDeviation(pilot, recorder))
    return valueOf(calculateErrorReached({ element: 'a', spread, factor: student }, recorder))
  },
  'a standard deviation': (recorder) => valueOf(calculateStandardDeviation(pilot, recorder)),
  'a stability coefficient': (recorder) => valueOf(calculateStabilityCoefficient(pilot, recorder)),
  'a trimmed mean': (recorder) =>
    valueOf(calculateStabilityTrim({ series: eight, limit: d('1.5') }, recorder)),
  'a series that is steady': assessed(['10', '15'], '0.2'),
  'a series that is steady without its ends': assessed(['5', '7', '9', '9', '20', '10', '8', '10'], '0.25'),
  'a series beyond the cap': assessed(['5', '7', '9', '9', '20', '10', '8', '10'], '0.2499'),
  'two readings apart': assessed(['10', '15.01'], '0.2'),
  'a series that no cut makes steady': assessed(['1', '5', '9', '50'], '0.5'),
  'three sigma of a series': (recorder) => {
    const long = series([...sigma, '17.92'], [3])
    const spread = valueOf(calculateSpread(long, recorder))
    return findSuspectReadings(long.readings, spread, recorder, { of: 'a' })
  },
  'how far a reading can lie': (recorder) => {
    const spread = valueOf(calculateSpread(eight))
    return findSuspectReadings(eight.readings, spread, recorder, { of: 'a' })
  },
  'an allowance for pounds lifted': (recorder) =>
    valueOf(resolveForceAllowance({ unit: 'pound', value: d('42') }, recorder)),
  'an allowance for kilograms lifted': (recorder) =>
    valueOf(resolveForceAllowance({ unit: 'kilogram', value: d('2') }, recorder)),
  'a lower limit': (recorder) =>
    valueOf(calculateLimitValue({ series: eight, factor: d('1.1') }, 'lower-limit', recorder)),
  'an upper limit': (recorder) =>
    valueOf(calculateLimitValue({ series: eight, factor: d('1.1') }, 'upper-limit', recorder)),
  'Grubbs below the mean': (recorder) => valueOf(calculateGrubbs(ten, recorder)),
  'Grubbs above the mean': (recorder) => valueOf(calculateGrubbs(eight, recorder)),
  'an error carried to the price': (recorder) => {
    const { relative } = valueOf(
      calculateTimeError(
        {
          studies: rated,
          minimumReadings: 2,
          terms: defaultPrecisionTerms,
          rating: raters,
          betweenWorkers: student,
        },
        recorder,
      ),
    )
    return valueOf(calculatePriceError({ pieceRateYuan: d('0.208'), relativeError: relative }, recorder))
  },
  'an error of a time that the machine paces in part, raters apart': (recorder) =>
    valueOf(calculateTimeError({ ...errorTerms, studies: paced, rating: raters }, recorder)),
  'an error of a time that the machine paces in part, assumed rating': (recorder) =>
    valueOf(calculateTimeError({ ...errorTerms, studies: paced.slice(0, 1), rating: assumed }, recorder)),
  'an error of a time that the machine paces': (recorder) =>
    valueOf(calculateTimeError({ ...errorTerms, studies: machine, rating: assumed }, recorder)),
  'an error of a worker timed twice': (recorder) =>
    valueOf(calculateTimeError({ ...errorTerms, studies: timedTwice, rating: assumed }, recorder)),
  'normal time, one worker timed twice': (recorder) =>
    valueOf(calculateOperationNormalTime({ studies: timedTwice, minimumReadings: 2 }, recorder)),
  'an error of one worker, assumed rating': (recorder) =>
    valueOf(
      calculateTimeError(
        {
          studies: rated.slice(0, 1),
          minimumReadings: 2,
          terms: defaultPrecisionTerms,
          rating: assumed,
          betweenWorkers: student,
        },
        recorder,
      ),
    ),
}
