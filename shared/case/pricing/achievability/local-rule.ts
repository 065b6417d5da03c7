import type { FoldState } from '../../../record/fold-state.ts'
import { resolveAchievability, usualAchievability, type Achievability } from '../../../rules/achievability.ts'
import type { DatedParameter } from '../../../rules/dated-parameter.ts'
import type { Terms } from '../../../terms/terms.ts'
import { readRecord } from '../../read.ts'

export const statedThetaId = 'theta'

export type LocalAchievability = {
  readonly rule: DatedParameter<Achievability>
  /** `law` is the place's own text; only where there is none may the case say a share. */
  readonly from: 'law' | 'stated' | 'usual'
}

/** θ of the place on the day of the rules; where the place has none, what was stated with its reason, else the usual one. */
export function readLocalAchievability(state: FoldState, { place, asOf }: Terms): LocalAchievability {
  const rule = resolveAchievability(place, asOf)
  if (rule !== usualAchievability) return { rule, from: 'law' }
  const stated = readRecord(state, 'stated-theta', statedThetaId)
  const theta = stated?.theta ?? null
  if (theta === null) return { rule, from: 'usual' }
  const value = { ...usualAchievability.value, theta }
  const source = (stated?.reason ?? '').trim()
  return {
    rule: { effectiveFrom: asOf, value, source: source === '' ? '本案写明' : source, confidence: 'low' },
    from: 'stated',
  }
}
