import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { inputRatio } from '../../../../shared/derivation/input-ratio.ts'
import { ratioOfExact } from '../../../../shared/numbers/exact-string.ts'
import { over, plus, times, zeroRatio } from '../../../../shared/numbers/ratio.ts'
import { figureText, percentText, ratioText } from '../../../../shared/text/derivation/figure-text.ts'
import { raterName, ratingScaleName } from '../../../../shared/text/derivation/rating-words.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { elementSum, sentenceSigns, stepSum } from '../../../../shared/text/derivation/step-sum.ts'
import type { DerivationKnot } from '../../../components/derivation/derivation-view.ts'
import { headKnot, inputOf, isTop, originsOf, type PassageReader, type Visited } from './passage.ts'
import {
  elementDetails,
  elementMeans,
  isRatedApart,
  leftOutWords,
  readingsLink,
  studiesBelow,
  studyWords,
} from './reading-details.ts'

/** Who rated what, where more than one did: the mean of both counts. */
const raters = (rating: DerivationInput): Pick<DerivationKnot, 'details'> => {
  const given = rating.from?.inputs ?? []
  if (given.length < 2) return {}
  const items = given.map(({ of, value }, index) => ({
    key: String(index),
    name: raterName(of),
    value: figureText(value).text,
    unit: '分',
  }))
  const mean = { key: 'mean', name: '取平均', value: figureText(rating.value).text, unit: '分' }
  return { details: { label: '看双方', items: [...items, mean] } }
}

/** 评定 105%, from the step that multiplied by it, and what it made, where that stands as one figure. */
function ratingKnot(step: DerivationStep, made: string | null, suffix = ''): readonly DerivationKnot[] {
  const rating = inputOf(step, 'agreed-rating')
  const divisor = inputOf(step, 'rating-divisor')
  if (rating === undefined || divisor === undefined) return []
  const factor = over(inputRatio(rating), inputRatio(divisor))
  return [
    {
      key: `rating${suffix}`,
      name: `${figureNames.rating}${suffix}`,
      value: percentText(factor).text,
      how: `${ratingScaleName(divisor.of)}，× ${ratioText(factor).text}${made === null ? '' : `，得${made}`}`,
      ...raters(rating),
    },
  ]
}

const secondsOf = (step: DerivationStep): string => `${figureText(step.result.value).text} 秒`

/** Σ element mean × frequency of one worker, where only the rated figures were put down as a step. */
function observedKnot(step: DerivationStep, context: Visited['context'], suffix: string): DerivationKnot {
  const means = elementMeans(step)
  const frequencyOf = (element: string | undefined) => step.inputs.find(({ of }) => of === element)?.weight
  const total = means.reduce((sum, { result, of }) => {
    if (result.kind !== 'exact') return sum
    const often = frequencyOf(of)
    const value = ratioOfExact(result.value)
    return plus(sum, often === undefined ? value : times(value, ratioOfExact(often)))
  }, zeroRatio)
  const { text, fraction } = ratioText(total)
  const apart = means.some(isRatedApart)
  return {
    key: `observed${suffix}`,
    name: `${figureNames[apart ? 'rated-reading' : 'observed-time']}${suffix}`,
    value: text,
    unit: '秒',
    how: `${String(means.length)} 个单元的平均${apart ? '，各读数先按本次的评定折算，' : ''}相加${leftOutWords(means)}`,
    links: readingsLink(means, context.studyOf?.(step.worker), context),
    details: { label: `看 ${String(means.length)} 个单元`, items: elementDetails(means, context) },
    ...(fraction === undefined ? {} : { fraction }),
  }
}

/** The rating of each study of a worker whose studies were rated apart. */
function studyKnots(means: readonly DerivationStep[], suffix: string): readonly DerivationKnot[] {
  const studies = studiesBelow(means)
  const rated = means.flatMap(({ inputs }) => inputs.flatMap(({ from }) => from ?? []))
  return studies.flatMap((study) => {
    const own = rated.filter((step) => step.study === study)
    const ratings = new Set(own.map((one) => inputOf(one, 'agreed-rating')?.value))
    const [first] = own
    const which = `${suffix} · ${studyWords(studies, study)}`
    return first === undefined || ratings.size !== 1 ? [] : ratingKnot(first, null, which)
  })
}

/** One worker whose rating is not everybody's: the rating, then the readings. */
function workerKnots(step: DerivationStep, context: Visited['context']): readonly DerivationKnot[] {
  const suffix = step.worker === undefined ? '' : ` · ${step.worker}`
  const rated = step.inputs.flatMap(({ from }) => from ?? [])
  if (rated.some(isRatedApart))
    return [...studyKnots(rated.filter(isRatedApart), suffix), observedKnot(step, context, suffix)]
  const ratings = new Set(rated.map((one) => inputOf(one, 'agreed-rating')?.value))
  const [first] = rated
  const rating =
    first === undefined || ratings.size !== 1 ? [] : ratingKnot(first, ` ${secondsOf(step)}`, suffix)
  return [...rating, observedKnot(step, context, suffix)]
}

/**
 * 评定: from the readings to the normal time. One rating for all is one knot; where workers or elements were
 * rated apart, the normal time comes first and each worker after it.
 */
export const normalTimePassage: PassageReader = (visited) => {
  const { step, context } = visited
  const top = isTop(visited) && step.operation === 'product' ? [headKnot(visited, '')] : []
  if (step.operation === 'product')
    return {
      knots: [...top, ...ratingKnot(step, `正常时间 ${secondsOf(step)}`)],
      next: originsOf(step, 'observed-time'),
    }
  const workers = step.operation === 'mean' ? originsOf(step, 'worker-normal-time') : [step]
  const how =
    step.operation === 'mean' ? `${stepSum(step, sentenceSigns)}，每位工人算一次` : `${elementSum(step)}`
  return {
    knots: [headKnot(visited, how), ...workers.flatMap((worker) => workerKnots(worker, context))],
    next: [],
  }
}
