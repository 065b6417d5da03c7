import type { WilsonInterval } from '../../../measurement/work-sampling/wilson-interval.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { compare, over, ratioOf, times, type Ratio } from '../../../numbers/ratio.ts'
import { calculateAchievability } from '../../../quota/achievability.ts'
import { calculateProjectedShare } from '../../../quota/projected-share.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { remember } from '../../../record/remember.ts'
import { operationsOf } from '../../products/operation-rows.ts'
import { readRecord } from '../../read.ts'
import { readGround, type AchievabilityGround } from './ground.ts'
import type { LocalAchievability } from './local-rule.ts'
import { hasWholeShift, readRecorded, type OutputDays, type Recorded } from './recorded-outputs.ts'
import { shareReading, type ShareReading } from './share-reading.ts'

/** Whether the outputs are a forecast: said wherever a figure of it stands. */
export const isForecastBasis = ({ basis }: Pick<Assessed, 'basis'>): boolean => basis === 'forecast'

export type Assessed = ShareReading & {
  readonly kind: 'assessed'
  readonly basis: Recorded['basis']
  /** When those counted worked on trial; null where nobody did. */
  readonly trialDays: OutputDays | null
  readonly quotaPieces: DecimalString
  readonly local: LocalAchievability
  /** Wilson’s interval: advice only, the legal test is the plain share. Null for a forecast. */
  readonly advice: WilsonInterval | null
  /** The other denominator; null when nobody has protected minutes, or either part is under five. */
  readonly withoutProtected: ShareReading | null
  /** Some have protected minutes, and too few on one side for the other denominator to be shown. */
  readonly protectedTooFew: boolean
  /** What each makes, the most first, without a code: a distribution. */
  readonly outputs: readonly Ratio[]
}

export type AchievabilityReading =
  | { readonly kind: 'nothing-recorded' }
  | { readonly kind: 'no-quota'; readonly workers: number }
  | { readonly kind: 'group-too-small'; readonly workers: number; readonly needed: number }
  | Assessed

type Outputs = Extract<Recorded, { basis: 'production' | 'trial' }>
type Forecast = Extract<Recorded, { basis: 'forecast' }>

const fromMost = (outputs: readonly Ratio[]): readonly Ratio[] =>
  [...outputs].sort((one, other) => compare(other, one))

function assessOutputs(
  { terms, quotaPieces, local }: AchievabilityGround,
  recorded: Outputs,
): AchievabilityReading | null {
  const { basis, outputs } = recorded
  const { rule } = local
  const made = calculateAchievability({ outputs, quota: quotaPieces, rule, z: terms.confidenceZ })
  if (!made.ok) return null
  const answer = made.value
  if (answer.kind === 'group-too-small')
    return { kind: 'group-too-small', workers: outputs.length, needed: answer.needed }
  const { theta } = rule.value
  const all = shareReading(answer.all, theta)
  if (all === null) return null
  return {
    ...all,
    kind: 'assessed',
    basis,
    trialDays: recorded.basis === 'trial' ? recorded.days : null,
    quotaPieces,
    local,
    advice: answer.advice,
    withoutProtected: answer.withoutProtected === null ? null : shareReading(answer.withoutProtected, theta),
    protectedTooFew: answer.withoutProtected === null && !outputs.every(hasWholeShift),
    outputs: fromMost(outputs.map(({ output }) => ratioOf(output))),
  }
}

function assessForecast(
  { terms, standardTimeSeconds, quotaPieces, local }: AchievabilityGround,
  { basis, efficiencies }: Forecast,
): AchievabilityReading | null {
  const { shiftSeconds } = terms
  const { rule } = local
  const made = calculateProjectedShare({
    efficiencies,
    standardTimeSeconds,
    shiftSeconds,
    quota: quotaPieces,
    rule,
  })
  if (!made.ok) return null
  if (made.value.kind === 'group-too-small')
    return { kind: 'group-too-small', workers: efficiencies.length, needed: made.value.needed }
  const all = shareReading(made.value.share, rule.value.theta)
  if (all === null) return null
  const atFullPace = over(ratioOf(shiftSeconds), ratioOf(standardTimeSeconds))
  const outputs = fromMost(efficiencies.map((ratio) => times(atFullPace, ratioOf(ratio))))
  return {
    ...all,
    kind: 'assessed',
    basis,
    trialDays: null,
    quotaPieces,
    local,
    advice: null,
    withoutProtected: null,
    protectedTooFew: false,
    outputs,
  }
}

/** 可达到 of one operation: the share of its post that reaches the quota, against the share the place asks for. */
export const readAchievability: (state: FoldState, operationId: string) => AchievabilityReading = remember(
  (state, operationId) => {
    const operation = readRecord(state, 'operation', operationId)
    const recorded = operation === undefined ? null : readRecorded(state, operation)
    if (recorded === null) return { kind: 'nothing-recorded' }
    const workers = recorded.basis === 'forecast' ? recorded.efficiencies.length : recorded.outputs.length
    const ground = readGround(state, operationId)
    const made =
      ground === null
        ? null
        : recorded.basis === 'forecast'
          ? assessForecast(ground, recorded)
          : assessOutputs(ground, recorded)
    return made ?? { kind: 'no-quota', workers }
  },
)

/** The operations of a style that can be judged at all, for the marks of the price table. */
export const assessedOperations: (state: FoldState, productId: string) => ReadonlyMap<string, Assessed> =
  remember(
    (state, productId) =>
      new Map(
        operationsOf(state, productId).flatMap(({ id }) => {
          const reading = readAchievability(state, id)
          return reading.kind === 'assessed' ? [[id, reading] as const] : []
        }),
      ),
  )
