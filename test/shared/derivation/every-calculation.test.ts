import { describe, expect, it, vi } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { recompute } from '../../../shared/derivation/recompute.ts'
import { createRecorder, type Recorder } from '../../../shared/derivation/recorder.ts'
import { ruleCodes } from '../../../shared/derivation/rule-code.ts'
import type { Derivation } from '../../../shared/derivation/derivation.ts'
import type * as StepParts from '../../../shared/derivation/step-parts.ts'
import { calculateStandardTime } from '../../../shared/measurement/allowance/standard-time.ts'
import { calculateOperationNormalTime } from '../../../shared/measurement/rating/operation-normal-time.ts'
import { hundredScale } from '../../../shared/measurement/rating/rating-scale.ts'
import { calculatePrecision } from '../../../shared/measurement/statistics/precision.ts'
import { defaultPrecisionTerms } from '../../../shared/measurement/statistics/required-observations.ts'
import { calculateStudyRequirement } from '../../../shared/measurement/statistics/study-requirement.ts'
import { resolveTimeWithoutStudy } from '../../../shared/measurement/time-study/time-source.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { resolveFloorHours } from '../../../shared/pay/floor/floor-hours.ts'
import { calculateFloorPieceRate } from '../../../shared/pay/floor/floor-piece-rate.ts'
import { calculateShiftIncome } from '../../../shared/pay/piece-rate/shift-income.ts'
import {
  calculateHourlyEquivalent,
  calculateMonthlyEquivalent,
} from '../../../shared/pay/piece-rate/time-equivalent.ts'
import { calculateWageTier, parseWorkGrade } from '../../../shared/pay/wage-tier/wage-tier.ts'
import { calculateOutputQuota } from '../../../shared/quota/output-quota.ts'
import { calculateShiftSeconds } from '../../../shared/quota/shift.ts'
import { decision, elementId, sideSeam, studyOf } from '../measurement/study-example.ts'
import { rule } from '../pay/rounding-rules.ts'
import { valueOf } from '../problems/value-of.ts'
import { impactCalculations } from './calculations/impact-calculations.ts'
import { measurementCalculations } from './calculations/measurement-calculations.ts'
import { incentiveCalculations } from './calculations/incentive-calculations.ts'
import { payCalculations } from './calculations/pay-calculations.ts'
import { estimateCalculations } from './calculations/estimate-calculations.ts'
import { quotaCalculations } from './calculations/quota-calculations.ts'
import { derivationOf, priceInnerPockets } from './priced-operation.ts'
import { distributions } from '../../../shared/measurement/statistics/distributions.ts'

const built = vi.hoisted(() => ({ parts: 0 }))

/** The same parts of a step, counted as they are built. */
vi.mock('../../../shared/derivation/step-parts.ts', async (load) => {
  const parts = await load<typeof StepParts>()
  const counted =
    <Given extends readonly never[], Made>(make: (...given: Given) => Made) =>
    (...given: Given): Made => {
      built.parts += 1
      return make(...given)
    }
  return {
    part: counted(parts.part),
    exactly: counted(parts.exactly),
    approximately: counted(parts.approximately),
    roundedFrom: counted(parts.roundedFrom),
  }
})

const d = decimalLiteral
const rating = (points: string) => ({ scale: hundredScale, rating: d(points) })
const exclusions = [decision(2, elementId('left'))]
const one = studyOf('W-01', { ...sideSeam, left: [...sideSeam.left, '9.99'] }, exclusions)
const two = studyOf('W-02', sideSeam)

const normalTime = (per: 'element' | 'reading' | 'workers', recorder?: Recorder) => {
  const byElement = (study: typeof one) => ({
    study,
    rating: {
      per: 'element',
      ratings: study.elements.map(({ elementId: id }, index) => ({
        elementId: id,
        rating: rating(`${95 + index * 5}`),
      })),
    } as const,
  })
  const byReading = {
    study: one,
    rating: {
      per: 'reading',
      ratings: one.observations.map(({ elementId: id, cycle }) => ({
        elementId: id,
        cycle,
        rating: rating(`${90 + cycle}`),
      })),
    } as const,
  }
  const studies =
    per === 'reading' ? [byReading] : per === 'element' ? [byElement(one)] : [byElement(one), byElement(two)]
  return valueOf(calculateOperationNormalTime({ studies, minimumReadings: 4 }, recorder))
}

const shared = { standardTimeSeconds: d('66'), pieceRateYuan: d('0.208') }

const calculations: Readonly<Record<string, (recorder?: Recorder) => unknown>> = {
  ...impactCalculations,
  ...measurementCalculations,
  ...payCalculations,
  ...incentiveCalculations,
  ...estimateCalculations,
  ...quotaCalculations,
  'an agreed price': priceInnerPockets,
  'normal time, rated by element': (recorder) => normalTime('element', recorder),
  'normal time, rated by reading': (recorder) => normalTime('reading', recorder),
  'normal time, two workers': (recorder) => normalTime('workers', recorder),
  'normal time, two workers with one rating': (recorder) => {
    const studies = [one, two].map((study) => ({
      study,
      rating: { per: 'study', rating: rating('105') } as const,
    }))
    return valueOf(calculateOperationNormalTime({ studies, minimumReadings: 4 }, recorder))
  },
  'standard time of a share of the shift': (recorder) => {
    const allowances = [{ kind: 'personal', base: 'shift-time', ratio: d('0.13') } as const]
    const normalSeconds = ratioOf(d('29.736'))
    return valueOf(
      calculateStandardTime({ normalSeconds, allowances, rounding: rule('standard-time', 1) }, recorder),
    )
  },
  'a time taken over': (recorder) =>
    valueOf(
      resolveTimeWithoutStudy(
        { kind: 'carried-over', standardTimeSeconds: d('66.0'), reference: '附件五第7号' },
        recorder,
      ),
    ),
  'a shift': (recorder) => valueOf(calculateShiftSeconds({ shiftHours: d('7.5') }, recorder)),
  'an output quota': (recorder) => {
    const shiftSeconds = valueOf(calculateShiftSeconds({ shiftHours: d('8') }, recorder))
    const rounding = rule('output-quota', 0, 'down')
    return valueOf(calculateOutputQuota({ shiftSeconds, standardTimeSeconds: d('66'), rounding }, recorder))
  },
  'a wage tier': (recorder) => {
    const grade = valueOf(parseWorkGrade('二级'))
    return valueOf(calculateWageTier({ grade, baseHourlyYuan: d('11.34'), coefficient: d('1.10') }, recorder))
  },
  'shift income': (recorder) => {
    const input = { quotaPieces: d('436'), pieceRateYuan: d('0.208'), rounding: rule('shift-income', 2) }
    return valueOf(calculateShiftIncome(input, recorder))
  },
  'an hour’s equivalent': (recorder) =>
    valueOf(calculateHourlyEquivalent({ ...shared, rounding: rule('hourly-equivalent', 2) }, recorder)),
  'a month’s equivalent': (recorder) => {
    const input = { ...shared, rounding: rule('monthly-equivalent', 2), hoursPerMonth: d('174') }
    return valueOf(calculateMonthlyEquivalent(input, recorder))
  },
  'a floor': (recorder) => {
    const hours = valueOf(resolveFloorHours(dateLiteral('2025-07-01'), false))
    const input = {
      standardTimeSeconds: d('66'),
      monthlyMinimumYuan: d('2740'),
      ownContributionsYuan: d('287.7'),
      hoursPerMonth: hours.hoursPerMonth,
      hoursSource: hours.source,
      rounding: rule('floor-piece-rate', 3, 'up'),
    }
    return valueOf(calculateFloorPieceRate(input, recorder))
  },
  'required observations': (recorder) =>
    valueOf(calculateStudyRequirement(one, defaultPrecisionTerms, recorder)),
  precision: (recorder) =>
    valueOf(calculatePrecision({ studies: [one], terms: defaultPrecisionTerms }, recorder)),
  'precision of two workers': (recorder) =>
    valueOf(calculatePrecision({ studies: [one, two], terms: defaultPrecisionTerms }, recorder)),
}

const rulesIn = ({ rule: code, inputs }: Derivation): readonly string[] => [
  code,
  ...inputs.flatMap(({ from }) => (from === undefined ? [] : rulesIn(from))),
]

describe.each(Object.entries(calculations))('%s', (_, calculate) => {
  it('is the same with a recorder as without', () => {
    expect(calculate(createRecorder())).toEqual(calculate())
  })

  it('builds no part of a step without a recorder', () => {
    built.parts = 0
    calculate()
    expect(built.parts).toBe(0)
    calculate(createRecorder())
    expect(built.parts).toBeGreaterThan(0)
  })

  it('recomputes from its leaves alone, step by step', () => {
    const recorder = createRecorder()
    calculate(recorder)
    const derivation = derivationOf(recorder)
    expect(recompute(derivation, distributions)).toEqual({ figure: derivation.result.value, differences: [] })
  })
})

describe('the rules', () => {
  it('are all recorded by some calculation above', () => {
    const seen = new Set(
      Object.values(calculations).flatMap((calculate) => {
        const recorder = createRecorder()
        calculate(recorder)
        return rulesIn(derivationOf(recorder))
      }),
    )
    expect(ruleCodes.filter((code) => !seen.has(code))).toEqual([])
  })
})
