import { describe, expect, it } from 'vitest'
import { explain } from '../../../../shared/case/pricing/explain.ts'
import {
  errorYuan,
  lineErrors,
  readLineError,
  type LineError,
} from '../../../../shared/case/pricing/line-error.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { recompute } from '../../../../shared/derivation/recompute.ts'
import { distributions } from '../../../../shared/measurement/statistics/distributions.ts'
import { formatApproximate } from '../../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../sample-case.ts'

const sample = buildSampleCase()

const errorOf = ({ state }: SampleCase, id: string = sampleIds.sideSeam): LineError => {
  const error = readLineError(state, id)
  if (error === null) throw new Error('no error')
  return error
}

/** The four elements of the sealed study in hundredths; the fifth reading of the third was left out. */
const elements: readonly (readonly bigint[])[] = [
  [624n, 618n, 631n, 620n, 628n, 615n, 633n, 624n, 622n, 626n, 619n, 629n],
  [886n, 874n, 901n, 880n, 892n, 871n, 899n, 886n, 884n, 888n, 878n, 894n],
  [936n, 929n, 948n, 930n, 925n, 947n, 936n, 934n, 938n, 931n, 942n],
  [386n, 381n, 394n, 383n, 389n, 379n, 393n, 386n, 385n, 387n, 382n, 388n],
]

type Fraction = readonly [bigint, bigint]
const add = ([a, b]: Fraction, [c, e]: Fraction): Fraction => [a * e + c * b, b * e]
const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n)

/** s² ÷ n = (nΣx² − (Σx)²) ÷ (n²(n − 1)). */
const varianceOfMean = (values: readonly bigint[]): Fraction => {
  const n = BigInt(values.length)
  const squares = total(values.map((value) => value * value))
  return [n * squares - total(values) ** 2n, n * n * (n - 1n)]
}
const mean = (values: readonly bigint[]): Fraction => [total(values), BigInt(values.length)]

const root = (value: bigint): bigint => {
  let guess = value
  for (let next = (guess + 1n) / 2n; next < guess; next = (guess + value / guess) / 2n) guess = next
  return guess
}

/** √(z² Σ(s²/n) ÷ x̄² + rating²) to twelve decimals, cut. */
const combined = (rating: Fraction): string => {
  const [v, w] = elements.map(varianceOfMean).reduce(add)
  const [m, n] = elements.map(mean).reduce(add)
  const [p, q] = add([4n * v * n * n, w * m * m], [rating[0] ** 2n, rating[1] ** 2n])
  const digits = root((p * 10n ** 24n) / q)
    .toString()
    .padStart(13, '0')
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`
}

describe('综合误差 of a measured time', () => {
  it('puts sampling and the supposed ±5 points of the rating together', () => {
    const error = errorOf(sample)
    expect(error.kind).toBe('combined')
    // Rated 110 and 100: 5 points of 105.
    expect(error.relative.slice(0, 14)).toBe(combined([5n, 105n]))
    expect(error.assumptions).toContainEqual({ part: 'one-worker' })
    expect(error.assumptions).toContainEqual(
      expect.objectContaining({ part: 'rating', basis: expect.objectContaining({ statedIn: '通常的假设' }) }),
    )
  })

  it('takes the supposition that 立项 states', () => {
    const stated = sample.commit('评定误差', setFields('terms', 'terms', { ratingError: d('0.03') }))
    expect(errorOf(stated).relative.slice(0, 14)).toBe(combined([3n, 105n]))
    const none = sample.commit('评定误差', setFields('terms', 'terms', { ratingError: d('0') }))
    expect(errorOf(none).relative.slice(0, 14)).toBe(combined([0n, 1n]))
  })

  it('is nothing for a time that was not measured here', () => {
    expect(readLineError(sample.state, sampleIds.collar)).toBeNull()
    expect([...lineErrors(sample.state, sampleIds.shirt).keys()]).toEqual([sampleIds.sideSeam])
  })

  it('stands beside the price with the price’s decimals', () => {
    expect(errorYuan(errorOf(sample), d('0.108'), 3)).toBe('0.005')
    expect(errorYuan(errorOf(sample), d('0.200'), 4)).toBe(
      formatApproximate(errorOf(sample).relative, 6).replace(
        /^0\.0(\d)(\d{4})$/,
        (_, a: string, b: string) => {
          const tenThousandths = (BigInt(`${a}${b}`) * 2n + 50n) / 1000n
          return `0.0${tenThousandths.toString().padStart(3, '0')}`
        },
      ),
    )
  })

  it.each(['time-error', 'price-error'] as const)('%s is redone from its leaves', (figure) => {
    const derivation = explain(sample.state, sampleIds.sideSeam, figure)
    if (derivation === null) throw new Error('no derivation')
    expect(recompute(derivation, distributions)).toEqual({ figure: derivation.result.value, differences: [] })
    expect(JSON.stringify(derivation)).toContain('"assumed-rating-error"')
  })
})
