import { distributions } from '../measurement/statistics/distributions.ts'
import { aimsAtAFew, type WorkerSummary } from '../measurement/time-study/worker-summary.ts'
import type { ApproximateString } from '../numbers/approximate.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { ratioOfApproximate } from '../numbers/ratio-of-approximate.ts'
import { compare, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { assertNever } from '../problems/assert-never.ts'
import type { AverageMethod } from './statistical-average.ts'

/** What a quota rests on besides a mean of everybody who was timed. */
export type EstimateBasis =
  | { readonly kind: 'statistical'; readonly method: AverageMethod }
  /** One figure out of those of several workers who were timed. */
  | { readonly kind: 'worker-summary'; readonly summary: WorkerSummary }
  | { readonly kind: 'three-point'; readonly lambda: Ratio; readonly shareWithin: ApproximateString }

/**
 * 多数人达不到，须与当地可完成比例核对: `few-can-reach` stands beside every quota that its own method sets for a few, and beside
 * an estimate that fewer than θ can meet. Only real outputs that pass take it away.
 */
export type EstimateBadge = 'few-can-reach' | null

const aimAtFew: ReadonlySet<AverageMethod> = new Set<AverageMethod>([
  'mean-and-best',
  'mean-and-better',
  'mean-best-two-worst',
  'trimmed-mean-and-better',
  'trimmed-mean-and-best',
  'better-only',
  'second-mean',
])

const isForFew = (basis: EstimateBasis, theta: DecimalString): boolean => {
  switch (basis.kind) {
    case 'statistical':
      return aimAtFew.has(basis.method)
    case 'worker-summary':
      return aimsAtAFew(basis.summary)
    case 'three-point':
      return basis.lambda.numerator < 0n || compare(ratioOfApproximate(basis.shareWithin), ratioOf(theta)) < 0
    default:
      return assertNever(basis)
  }
}

export const findEstimateBadge = (
  basis: EstimateBasis,
  theta: DecimalString,
  passesByOutputs: boolean,
): EstimateBadge => {
  if (passesByOutputs) return null
  return isForFew(basis, theta) ? 'few-can-reach' : null
}

/** The least λ of an estimate that a share θ can meet, Φ⁻¹(θ), approximate; null outside 0 to 1. 0.90 → 1.28…. */
export const leastLambda = (theta: DecimalString): ApproximateString | null =>
  distributions.normalPoint(ratioOf(theta))

export type LambdaRow = { readonly lambda: DecimalString; readonly share: DecimalString }

/** λ and the share that can meet it, at the two decimals in which such tables are printed. */
export const lambdaTable: readonly LambdaRow[] = (
  [
    ['-1.28', '0.10'],
    ['-0.84', '0.20'],
    ['-0.52', '0.30'],
    ['-0.25', '0.40'],
    ['0', '0.50'],
    ['0.25', '0.60'],
    ['0.52', '0.70'],
    ['0.84', '0.80'],
    ['1.28', '0.90'],
  ] as const
).map(([lambda, share]) => ({ lambda: decimalLiteral(lambda), share: decimalLiteral(share) }))
