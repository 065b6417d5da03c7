import { isZero, minus, ratioOf, ratioOfCount, times, type Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'

/** 0.001 is 0.1 %. Cut, never rounded up: a share that does not reach the mark may not look as if it did. */
export const shownShareRounding: RoundingRule = {
  what: 'share',
  scale: 3,
  mode: 'down',
  step: 'after-division',
}

const percentRounding: RoundingRule = { ...shownShareRounding, scale: 1 }

export type ShownShare = {
  readonly percent: string
  /** Something was cut off, and that has to be said beside it. */
  readonly isCut: boolean
}

/** A share in percent with at most one decimal, cut. 4 of 6: 66.666… → 66.6, cut; 9 of 10: 90, whole. */
export function showShare(share: Ratio): ShownShare {
  const exact = times(share, ratioOfCount(100n))
  const percent = round(exact, percentRounding)
  return { percent: `${percent.replace(/\.0$/, '')}%`, isCut: !isZero(minus(exact, ratioOf(percent))) }
}
