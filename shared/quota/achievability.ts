import type { Recorder } from '../derivation/recorder.ts'
import { calculateWilsonInterval, type WilsonInterval } from '../measurement/work-sampling/wilson-interval.ts'
import { decimalOfCount } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isPositive, ratioOf } from '../numbers/ratio.ts'
import { succeed, type Result } from '../problems/result.ts'
import type { Achievability } from '../rules/achievability.ts'
import { citeParameter, type DatedParameter } from '../rules/dated-parameter.ts'
import { calculateQuotaShare, type QuotaShare } from './quota-share.ts'

/** A smaller group would show single people, so nothing of it is shown, nor what can be worked out of it. */
export const smallestShownGroup = 5

/** What one worker of the post makes in statutory hours; no name, no code, and of protection the minutes only. */
export type PostOutput = {
  readonly output: Quantity<'piece'>
  readonly protectedMinutes?: Quantity<'minute'>
}

export type AchievabilityInput = {
  readonly outputs: readonly PostOutput[]
  readonly quota: Quantity<'piece'>
  readonly rule: DatedParameter<Achievability>
  /** z of the advice beside the share. */
  readonly z: Quantity<'ratio'>
}

export type AchievabilityAnswer =
  | { readonly kind: 'group-too-small'; readonly needed: number }
  | {
      readonly kind: 'assessed'
      readonly all: QuotaShare
      /**
       * The other denominator, without the workers who have protected minutes. Null unless at least five have them and at
       * least five have not: the two shares beside each other tell how those with protected minutes did, and of one or
       * two people that would be their own output, and that they are protected.
       */
      readonly withoutProtected: QuotaShare | null
      /** Advice only: the legal test is the plain share. */
      readonly advice: WilsonInterval
    }

const isProtected = ({ protectedMinutes }: PostOutput): boolean =>
  protectedMinutes !== undefined && isPositive(ratioOf(protectedMinutes))

/**
 * Whether the post can reach a quota: the share over all its workers against the local θ, the largest quota that passes, and
 * Wilson's interval as advice; for groups of five and more. Source: L01 of the local wage rules, cited by the derivation.
 * Nine of ten at or above 455, θ 0.90 → passes.
 */
export const calculateAchievability = (
  { outputs, quota, rule, z }: AchievabilityInput,
  recorder?: Recorder,
): Result<AchievabilityAnswer> => {
  if (outputs.length < smallestShownGroup)
    return succeed({ kind: 'group-too-small', needed: smallestShownGroup })
  const { theta } = rule.value
  const shareOf = (group: readonly PostOutput[], follower?: Recorder) =>
    calculateQuotaShare(
      {
        outputs: group.map(({ output }) => output),
        quota,
        theta,
        thetaSource: citeParameter('achievability', rule),
      },
      follower,
    )
  const all = shareOf(outputs, recorder)
  if (!all.ok) return all
  const free = outputs.filter((one) => !isProtected(one))
  const isShown = free.length >= smallestShownGroup && outputs.length - free.length >= smallestShownGroup
  const others = isShown ? shareOf(free) : null
  if (others !== null && !others.ok) return others
  const observations = decimalOfCount(BigInt(outputs.length))
  const interval = { z, share: all.value.share, shareIs: 'reaching-share', observations } as const
  const advice = calculateWilsonInterval(interval, recorder)
  if (!advice.ok) return advice
  return succeed({
    kind: 'assessed',
    all: all.value,
    withoutProtected: others === null ? null : others.value,
    advice: advice.value,
  })
}
