import { isWithin } from '../numbers/band.ts'
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
import { readExact } from '../numbers/exact-string.ts'
import type { DerivationInput, InputRole } from './derivation.ts'

/** An input with the figure that its own step gave when recomputed. */
export type KnownInput = { readonly input: DerivationInput; readonly value: Ratio }

export const weightOf = ({ weight }: DerivationInput): Ratio | null =>
  weight === undefined ? oneRatio : readExact(weight)

/** The readings and other items that count. */
export const countedItems = (inputs: readonly KnownInput[]): readonly KnownInput[] =>
  inputs.filter(({ input }) => input.role === 'item' && input.excluded === undefined)

/** The one input of a role; null where there is none or more than one. */
export const onlyOf = (inputs: readonly KnownInput[], role: InputRole): Ratio | null => {
  const [first, ...others] = inputs.filter(({ input }) => input.role === role)
  return first === undefined || others.length > 0 ? null : first.value
}

export const evaluateMean = (items: readonly KnownInput[]): Ratio | null => {
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

export const evaluateVariance = (items: readonly KnownInput[]): Ratio | null => {
  if (items.length < 2) return null
  const values = items.map((item) => item.value)
  const mean = over(sum(values), ratioOfCount(BigInt(values.length)))
  return over(sum(values.map((value) => square(minus(value, mean)))), ratioOfCount(BigInt(values.length - 1)))
}

const fromLargest = (items: readonly KnownInput[]): readonly Ratio[] =>
  items.map(({ value }) => value).sort((a, b) => compare(b, a))

export const evaluateRanked = (items: readonly KnownInput[], rank: Ratio | null): Ratio | null => {
  if (rank === null || rank.numerator % rank.denominator !== 0n) return null
  return fromLargest(items)[Number(rank.numerator / rank.denominator) - 1] ?? null
}

const two = ratioOfCount(2n)

export const evaluateMedian = (items: readonly KnownInput[]): Ratio | null => {
  const sorted = fromLargest(items)
  const upper = sorted[Math.floor((sorted.length - 1) / 2)]
  const lower = sorted[Math.floor(sorted.length / 2)]
  return upper === undefined || lower === undefined ? null : over(plus(upper, lower), two)
}

/** How many there are, each as often as its weight says. */
const totalWeight = (items: readonly KnownInput[]): Ratio =>
  sum(items.map(({ input }) => weightOf(input) ?? zeroRatio))

/** The share of the items at or above `at-least`, or at or below `at-most`. */
export const evaluateShare = (inputs: readonly KnownInput[]): Ratio | null => {
  const items = countedItems(inputs)
  const [low, high] = [onlyOf(inputs, 'at-least'), onlyOf(inputs, 'at-most')]
  if (isZero(totalWeight(items)) || (low === null) === (high === null)) return null
  const reaching = items.filter(
    ({ value }) => (low === null || compare(value, low) >= 0) && (high === null || compare(value, high) <= 0),
  )
  return over(totalWeight(reaching), totalWeight(items))
}

/** What was chosen; null where the figure that decides does not lie between the edges. */
export const evaluateChoice = (inputs: readonly KnownInput[]): Ratio | null => {
  const argument = onlyOf(inputs, 'argument')
  if (argument === null) return null
  const holds = inputs.every(({ input: { role }, value }) => {
    switch (role) {
      case 'at-least':
        return isWithin(argument, { atLeast: value })
      case 'more-than':
        return isWithin(argument, { moreThan: value })
      case 'at-most':
        return isWithin(argument, { atMost: value })
      case 'less-than':
        return isWithin(argument, { lessThan: value })
      default:
        return role === 'times' || role === 'argument'
    }
  })
  return holds ? onlyOf(inputs, 'times') : null
}
