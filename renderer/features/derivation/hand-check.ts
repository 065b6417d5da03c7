import type { DerivationStep } from '../../../shared/derivation/derivation.ts'
import type { RuleCode } from '../../../shared/derivation/rule-code.ts'
import { inputRatio } from '../../../shared/derivation/input-ratio.ts'
import { compare, oneRatio, over } from '../../../shared/numbers/ratio.ts'
import { figureText, ratioText } from '../../../shared/text/derivation/figure-text.ts'
import {
  elementSum,
  factorWords,
  lineSigns,
  meanWords,
  stepSum,
} from '../../../shared/text/derivation/step-sum.ts'
import { errorCheckLines } from './error-check.ts'
import { elementMeans } from './knots/reading-details.ts'
import { inputOf } from './knots/passage.ts'

/** Steps that stand in the line of a later one, or need no line of their own. */
const withoutLine: ReadonlySet<RuleCode> = new Set([
  'normal-time',
  'observed-time',
  'worker-mean',
  'element-mean',
  'total-allowance',
  'allowance-factor',
])

/** Sums over the lines of a product. */
const lineSums: ReadonlySet<RuleCode> = new Set(['wage-bill', 'wage-bill-before', 'standard-work-seconds'])

/** 28.32, or the sums of the readings where their mean does not end, so that nothing that was cut is typed in. */
const observedWords = (observed: DerivationStep): string => {
  const { value } = observed.result
  if (!value.includes('/')) return figureText(value).text
  if (observed.operation === 'mean') return stepSum(observed, lineSigns)
  const [only, ...others] = elementMeans(observed)
  return only !== undefined && others.length === 0 && observed.inputs[0]?.weight === '1'
    ? meanWords(only, lineSigns)
    : `(${elementSum(observed, lineSigns)})`
}

/** observed × rating, as far as it is one sum; else the normal time as it stands. */
const normalWords = (value: string, normal: DerivationStep | undefined): string => {
  const rating = normal === undefined ? undefined : inputOf(normal, 'agreed-rating')
  const divisor = normal === undefined ? undefined : inputOf(normal, 'rating-divisor')
  const observed = normal === undefined ? undefined : inputOf(normal, 'observed-time')
  if (rating === undefined || divisor === undefined || observed === undefined) return factorWords(value)
  const factor = over(inputRatio(rating), inputRatio(divisor))
  const start = observed.from === undefined ? factorWords(observed.value) : observedWords(observed.from)
  if (compare(factor, oneRatio) === 0) return start
  const { text, fraction } = ratioText(factor)
  return `${start} × ${fraction === undefined ? text : factorWords(fraction)}`
}

const standardTimeWords = (step: DerivationStep): string => {
  const normal = inputOf(step, 'normal-time')
  const factor = inputOf(step, 'allowance-factor')
  if (normal === undefined || factor === undefined) return stepSum(step)
  const sign = factor.role === 'over' ? '÷' : '×'
  return `${normalWords(normal.value, normal.from)} ${sign} ${factorWords(factor.value)}`
}

const afterOf = ({ rule, rounding }: DerivationStep): string => {
  if (rule === 'standard-time') return ' 秒'
  if (rounding?.rule.mode === 'down') return rule === 'output-quota' ? '（向下取整）' : '（舍去）'
  return rounding?.rule.mode === 'up' ? '（进位）' : ''
}

const sumOf = (step: DerivationStep): string => {
  if (step.rule === 'standard-time') return standardTimeWords(step)
  if (step.rule === 'normal-time' && step.operation === 'product') return normalWords(step.result.value, step)
  return step.rule === 'observed-time' && step.operation === 'sum'
    ? elementSum(step, lineSigns)
    : stepSum(step)
}

const fewParts = 8

/** A sum over many lines stands line by line in its own knot; here it would hide the rest. */
const isLongSum = ({ rule, inputs }: DerivationStep): boolean =>
  lineSums.has(rule) && inputs.length > fewParts

/** What is taken over or chosen is no sum. */
const isTaken = ({ operation }: DerivationStep): boolean => operation === 'given' || operation === 'chosen'

const lineOf = (step: DerivationStep, isAsked: boolean): readonly string[] => {
  const ofError = errorCheckLines(step, isAsked)
  if (ofError !== undefined) return ofError
  if (((withoutLine.has(step.rule) || isLongSum(step)) && !isAsked) || isTaken(step)) return []
  // A root of fifty digits is no sum for a pocket calculator.
  if (step.result.kind === 'approximate') return []
  const sum = sumOf(step)
  const result = figureText(step.result.value).text
  if (sum === '' || sum === result) return []
  const unrounded = step.rounding === undefined ? undefined : figureText(step.rounding.unrounded).text
  const isPlain = unrounded === undefined || unrounded === result
  return [`${sum} = ${isPlain ? '' : `${unrounded} ≈ `}${result}${afterOf(step)}`]
}

/** The whole sum, oldest line first: what a person types, what the calculator shows, and what the rule makes of it. */
export const handCheckLines = (steps: readonly DerivationStep[]): readonly string[] => [
  ...new Set([...steps].reverse().flatMap((step) => lineOf(step, step === steps[0]))),
]
