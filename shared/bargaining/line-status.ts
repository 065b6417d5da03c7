/** 未达成 · 不超过误差 · 已锁定 · 需复测 · 待测. A line whose baseline changed says so before anything else. */
export type LineStatus = 'open' | 'within-error' | 'locked' | 're-study' | 'not-priced'

export type LineFacts = {
  readonly priced: boolean
  readonly locked: boolean
  readonly baselineChanged: boolean
  readonly withinError: boolean
}

export const lineStatusOf = ({ priced, locked, baselineChanged, withinError }: LineFacts): LineStatus => {
  if (baselineChanged) return 're-study'
  if (locked) return 'locked'
  if (!priced) return 'not-priced'
  return withinError ? 'within-error' : 'open'
}
