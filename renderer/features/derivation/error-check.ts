import type { DerivationInput, DerivationStep } from '../../../shared/derivation/derivation.ts'
import {
  approximateOf,
  formatApproximate,
  formatApproximatePercent,
} from '../../../shared/numbers/approximate.ts'
import { ratioOfExact, readExact, writeExact } from '../../../shared/numbers/exact-string.ts'
import { oneRatio, over } from '../../../shared/numbers/ratio.ts'
import { figureText } from '../../../shared/text/derivation/figure-text.ts'
import { factorWords, stepSum } from '../../../shared/text/derivation/step-sum.ts'
import { errorParts, partNames } from './knots/error-parts.ts'
import { inputOf } from './knots/passage.ts'

/** Enough digits that the line gives its own result again on a pocket calculator. */
const digits = 6

const approximateWords = (value: string): string => {
  const exact = readExact(value)
  if (exact === null) return value
  const text = approximateOf(exact)
  const [whole = '', rest = ''] = text.split('.')
  const zeros = /^0*/.exec(rest)?.[0].length ?? 0
  const decimals = /[1-9]/.test(whole) ? Math.max(0, digits - whole.length) : zeros + digits
  const shown = formatApproximate(text, decimals)
  return shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown
}

/** A figure that ends stands whole; a root, or a fraction of many digits, by its first ones. */
const words = (value: string): string =>
  /^\d+(\.\d{1,6})?$/.test(value) ? figureText(value).text : approximateWords(value)

const percentWords = (value: string, decimals: number): string => {
  const exact = readExact(value)
  return exact === null ? value : formatApproximatePercent(approximateOf(exact), decimals)
}

/** A part of the error has a digit more than their sum, so that its last one comes out. */
const ofPart = 4
const ofWhole = 3

const few = 6

/** 0.00306288 ÷ 12: what an element's readings are spread, over how many they are. */
function varianceWords({ value, weight }: DerivationInput): string {
  if (weight === undefined) return words(value)
  const readings = writeExact(over(oneRatio, ratioOfExact(weight)))
  if (/^\d+$/.test(readings)) return readings === '1' ? words(value) : `${words(value)} ÷ ${readings}`
  return `${words(value)} × ${factorWords(weight)}`
}

function samplingLines(step: DerivationStep): readonly string[] {
  const z = inputOf(step, 'confidence-z')
  const variance = inputOf(step, 'variance-of-mean')
  const mean = inputOf(step, 'observed-time')
  if (z === undefined || variance === undefined || mean === undefined) return []
  const elements = variance.from?.inputs ?? []
  const sum = elements.map(varianceWords).join(' + ')
  return [
    ...(elements.length > 0 && elements.length <= few
      ? [`平均数的方差：${sum} ≈ ${words(variance.value)}`]
      : []),
    `抽样：${words(z.value)} × √${words(variance.value)} ÷ ${factorWords(mean.value)} ≈ ${percentWords(step.result.value, ofPart)}（√ 里是平均数的方差）`,
  ]
}

function ratingLine(step: DerivationStep): string {
  const sum = step.operation === 'given' ? '' : stepSum(step)
  return sum === ''
    ? '评定：0（机器定速，不评定）'
    : `评定：${sum} ≈ ${percentWords(step.result.value, ofPart)}`
}

function betweenWorkersLine(step: DerivationStep): readonly string[] {
  const factor = inputOf(step, 'confidence-z', 'student-factor')
  const variance = inputOf(step, 'workers-variance')
  const workers = inputOf(step, 'workers-count')
  const mean = inputOf(step, 'workers-mean')
  if (factor === undefined || variance === undefined || workers === undefined || mean === undefined) return []
  return [
    `工人之间：${words(factor.value)} × √(${words(variance.value)} ÷ ${workers.value}) ÷ ${factorWords(mean.value)} ≈ ${percentWords(step.result.value, ofPart)}（√ 里是各人正常时间的方差 ÷ 人数）`,
  ]
}

function partLines(step: DerivationStep): readonly string[] {
  if (step.rule === 'precision') return samplingLines(step)
  return step.rule === 'rating-error' ? [ratingLine(step)] : betweenWorkersLine(step)
}

/** 抽样, 评定, 工人之间, each by itself, and what the three make together; a part nobody could see says so. */
function combinedLines(step: DerivationStep): readonly string[] {
  const parts = errorParts(step)
  const squares = parts.map(({ part }) => `${percentWords(part.value, ofPart).slice(0, -1)}²`).join(' + ')
  const lacking = parts.every(({ of }) => of !== 'between-workers')
  return [
    ...parts.flatMap(({ part }) => (part.from === undefined ? [] : partLines(part.from))),
    ...(lacking ? [`${partNames['between-workers']}：只测了一位工人，看不出来，没有计入`] : []),
    `综合：√(${squares}) ≈ ${percentWords(step.result.value, ofWhole)}`,
  ]
}

function priceLine(step: DerivationStep): readonly string[] {
  const price = inputOf(step, 'piece-rate')
  const error = inputOf(step, 'combined-error')
  if (price === undefined || error === undefined) return []
  const exact = readExact(step.result.value)
  const result = exact === null ? step.result.value : formatApproximate(approximateOf(exact), 5)
  return [`工价误差：${figureText(price.value).text} × ${percentWords(error.value, ofWhole)} ≈ ${result}`]
}

/**
 * The sum of an error by hand, or undefined for any other step. What is below a root stands under the whole it
 * belongs to, in the order of its parts.
 */
export function errorCheckLines(step: DerivationStep, isAsked: boolean): readonly string[] | undefined {
  switch (step.rule) {
    case 'price-error':
      return priceLine(step)
    case 'combined-error':
      return combinedLines(step)
    case 'precision':
    case 'rating-error':
    case 'between-workers-error':
      return isAsked ? partLines(step) : []
    default:
      return undefined
  }
}
