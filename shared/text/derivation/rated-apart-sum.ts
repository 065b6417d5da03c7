import type { DerivationInput, DerivationStep } from '../../derivation/derivation.ts'
import { inputRatio } from '../../derivation/input-ratio.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { over, plus, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { ratioText } from './figure-text.ts'
import { countedItems, factorWords, type SumSigns } from './step-sum.ts'

/** A rated reading as it was timed, and the factor its study was rated with. */
const ratedWith = ({ from }: DerivationInput): { readonly seconds: Ratio; readonly factor: Ratio } | null => {
  const input = (name: DerivationInput['name']) => from?.inputs.find((one) => one.name === name)
  const [reading, rating, divisor] = [input('reading'), input('agreed-rating'), input('rating-divisor')]
  if (reading === undefined || rating === undefined || divisor === undefined) return null
  return { seconds: inputRatio(reading), factor: over(inputRatio(rating), inputRatio(divisor)) }
}

/**
 * The mean of readings that were rated apart, as it is redone by hand: what was timed at each rating, added, × that
 * rating, ÷ how many: `(313×1.1＋240.5)÷11`.
 */
export function ratedApartSum(mean: DerivationStep, signs: SumSigns): string {
  const items = countedItems(mean)
  const byFactor = new Map<string, Ratio>()
  for (const item of items) {
    const rated = ratedWith(item)
    if (rated === null) continue
    const factor = writeExact(rated.factor)
    byFactor.set(factor, plus(byFactor.get(factor) ?? zeroRatio, rated.seconds))
  }
  const parts = [...byFactor].map(
    ([factor, seconds]) =>
      `${ratioText(seconds).text}${factor === '1' ? '' : `${signs.times}${factorWords(factor, signs)}`}`,
  )
  return `(${parts.join(signs.plus)})${signs.over}${String(items.length)}`
}
