import { squareRoot } from '../numbers/approximate.ts'
import { readExact, writeExact } from '../numbers/exact-string.ts'
import {
  compare,
  isZero,
  minus,
  oneRatio,
  over,
  plus,
  ratioOfCount,
  square,
  sum,
  times,
  zeroRatio,
  type Ratio,
} from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import { assertNever } from '../problems/assert-never.ts'
import type { DerivationInput, DerivationStep } from './derivation.ts'

/** An input with the figure that its own step gave when recomputed. */
export type KnownInput = { readonly input: DerivationInput; readonly value: Ratio }

export type Evaluation = { readonly unrounded: Ratio | null; readonly result: string }

const weightOf = ({ weight }: DerivationInput): Ratio | null =>
  weight === undefined ? oneRatio : readExact(weight)

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

const evaluateMean = (items: readonly KnownInput[]): Ratio | null => {
  let total = zeroRatio
  let weights = zeroRatio
  for (const { input, value } of items) {
    const weight = weightOf(input)
    if (weight === null) return null
    total = plus(total, times(value, weight))
    weights = plus(weights, weight)
  }
  return isZero(weights) ? null : over(total, weights)
}

const evaluateVariance = (items: readonly KnownInput[]): Ratio | null => {
  if (items.length < 2) return null
  const values = items.map((item) => item.value)
  const mean = over(sum(values), ratioOfCount(BigInt(values.length)))
  return over(sum(values.map((value) => square(minus(value, mean)))), ratioOfCount(BigInt(values.length - 1)))
}

const evaluateLargest = (items: readonly KnownInput[]): Ratio | null =>
  items.reduce<Ratio | null>(
    (largest, { value }) => (largest === null || compare(value, largest) > 0 ? value : largest),
    null,
  )

const evaluateExact = (step: DerivationStep, inputs: readonly KnownInput[]): Ratio | null => {
  const items = inputs.filter(({ input }) => input.excluded === undefined)
  switch (step.operation) {
    case 'product':
    case 'root-of-product':
      return evaluateProduct(inputs)
    case 'sum':
      return evaluateSum(inputs)
    case 'mean':
      return evaluateMean(items)
    case 'sample-variance':
      return evaluateVariance(items)
    case 'largest':
      return evaluateLargest(items)
    case 'given':
      return inputs.length === 1 ? (inputs[0]?.value ?? null) : null
    default:
      return assertNever(step.operation)
  }
}

/** The step's figure from its inputs alone; null when the step cannot be computed as it stands. */
export const evaluateStep = (step: DerivationStep, inputs: readonly KnownInput[]): Evaluation | null => {
  const exact = evaluateExact(step, inputs)
  if (exact === null) return null
  if (step.operation === 'root-of-product') {
    const root = squareRoot(exact)
    return root === null ? null : { unrounded: null, result: root }
  }
  if (step.rounding === undefined) return { unrounded: null, result: writeExact(exact) }
  return { unrounded: exact, result: round(exact, step.rounding.rule) }
}
