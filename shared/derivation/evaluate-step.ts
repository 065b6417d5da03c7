import {
  approximateOf,
  exponential,
  logarithm,
  power,
  squareRoot,
  type ApproximateString,
} from '../numbers/approximate.ts'
import { writeExact } from '../numbers/exact-string.ts'
import {
  isZero,
  minus,
  oneRatio,
  over,
  plus,
  square,
  times,
  zeroRatio,
  type Ratio,
} from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import { assertNever } from '../problems/assert-never.ts'
import type { DerivationStep } from './derivation.ts'
import type { Distributions } from './distributions.ts'
import {
  countedItems,
  evaluateChoice,
  evaluateMean,
  evaluateMedian,
  evaluateRanked,
  evaluateShare,
  evaluateVariance,
  onlyOf,
  weightOf,
  type KnownInput,
} from './evaluate-items.ts'

export type { KnownInput } from './evaluate-items.ts'

export type Evaluation = { readonly unrounded: Ratio | null; readonly result: string }

const evaluateProduct = (inputs: readonly KnownInput[]): Ratio | null => {
  let result = oneRatio
  for (const { input, value } of inputs) {
    const factor = input.power === 2 ? square(value) : value
    if (input.role === 'times') result = times(result, factor)
    else if (input.role === 'over' && !isZero(factor)) result = over(result, factor)
    else return null
  }
  return result
}

const evaluateSum = (inputs: readonly KnownInput[]): Ratio | null => {
  let result = zeroRatio
  for (const { input, value } of inputs) {
    const weight = weightOf(input)
    if (weight === null) return null
    if (input.role === 'plus') result = plus(result, times(value, weight))
    else if (input.role === 'minus') result = minus(result, times(value, weight))
    else return null
  }
  return result
}

type Evaluated = Ratio | ApproximateString | null

const both = (one: Ratio | null, other: Ratio | null, of: (a: Ratio, b: Ratio) => Evaluated): Evaluated =>
  one === null || other === null ? null : of(one, other)

const evaluate = (
  { operation }: DerivationStep,
  inputs: readonly KnownInput[],
  { normalShare, normalPoint, studentPoint }: Distributions,
): Evaluated => {
  const argument = () => onlyOf(inputs, 'argument')
  switch (operation) {
    case 'product':
      return evaluateProduct(inputs)
    case 'sum':
      return evaluateSum(inputs)
    case 'mean':
      return evaluateMean(countedItems(inputs))
    case 'median':
      return evaluateMedian(countedItems(inputs))
    case 'sample-variance':
      return evaluateVariance(countedItems(inputs))
    case 'largest':
      return evaluateRanked(countedItems(inputs), oneRatio)
    case 'smallest':
      return countedItems(inputs).reduce<Ratio | null>(
        (least, { value }) => (least === null || minus(value, least).numerator < 0n ? value : least),
        null,
      )
    case 'ranked':
      return evaluateRanked(countedItems(inputs), onlyOf(inputs, 'rank'))
    case 'share-reaching':
      return evaluateShare(inputs)
    case 'given':
      return inputs.length === 1 ? (inputs[0]?.value ?? null) : null
    case 'chosen':
      return evaluateChoice(inputs)
    case 'root-of-product': {
      const product = evaluateProduct(inputs)
      return product === null ? null : squareRoot(product)
    }
    case 'power':
      return both(onlyOf(inputs, 'base'), argument(), power)
    case 'exponential': {
      const exponent = argument()
      return exponent === null ? null : exponential(exponent)
    }
    case 'logarithm':
      return both(argument(), onlyOf(inputs, 'base'), logarithm)
    case 'normal-share': {
      const x = argument()
      return x === null ? null : normalShare(x)
    }
    case 'normal-point': {
      const share = argument()
      return share === null ? null : normalPoint(share)
    }
    case 'student-point':
      return both(argument(), onlyOf(inputs, 'degrees'), studentPoint)
    default:
      return assertNever(operation)
  }
}

/** The step's figure from its inputs alone; null when the step cannot be computed as it stands. */
export const evaluateStep = (
  step: DerivationStep,
  inputs: readonly KnownInput[],
  distributions: Distributions,
): Evaluation | null => {
  const made = evaluate(step, inputs, distributions)
  if (made === null) return null
  if (typeof made === 'string') return { unrounded: null, result: made }
  if (step.rounding !== undefined) return { unrounded: made, result: round(made, step.rounding.rule) }
  return {
    unrounded: null,
    result: step.result.kind === 'approximate' ? approximateOf(made) : writeExact(made),
  }
}
