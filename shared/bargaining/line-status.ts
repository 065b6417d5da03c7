/** 未达成 · 双方一致 · 不超过误差 · 已锁定 · 需复测 · 待测. A line whose baseline changed says so before anything else. */
export type LineStatus = 'open' | 'same' | 'within-error' | 'locked' | 're-study' | 'not-priced'

export type LineFacts = {
  readonly priced: boolean
  readonly locked: boolean
  readonly baselineChanged: boolean
  /** Both sides name one price: there is nothing to hold against an error. */
  readonly samePrice: boolean
  readonly withinError: boolean
}

export const lineStatusOf = (facts: LineFacts): LineStatus => {
  const { priced, locked, baselineChanged, samePrice, withinError } = facts
  if (baselineChanged) return 're-study'
  if (locked) return 'locked'
  if (!priced) return 'not-priced'
  if (samePrice) return 'same'
  return withinError ? 'within-error' : 'open'
}
