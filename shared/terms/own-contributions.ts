import type { DateString } from '../dates/date-string.ts'
import { decimalOfCount } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isZero, ratioOf } from '../numbers/ratio.ts'
import type { Jurisdiction } from '../rules/jurisdiction.ts'
import { resolveExclusions } from '../rules/minimum-wage-exclusions.ts'

/**
 * 个人缴费, the worker's own social insurance and housing fund, beside the minimum wage of the place. Where the place
 * counts them in nothing is added; where it leaves them out and nobody stated them, the floor is known to be too low.
 */
export type OwnContributions =
  | { readonly kind: 'counted-in' }
  | { readonly kind: 'unstated' }
  | { readonly kind: 'stated'; readonly monthlyYuan: Quantity<'yuan-per-month'> }

/** Whether the place leaves them out on the day; a day no rule is known for asks for nothing. */
export const leavesOutOwnContributions = (place: Jurisdiction, asOf: DateString): boolean => {
  const rule = resolveExclusions(place, asOf)
  return rule.ok && rule.value.value.ownContributions
}

/** What is added to the monthly minimum; 0 where nothing is. */
export const addedContributions = (own: OwnContributions): Quantity<'yuan-per-month'> =>
  own.kind === 'stated' ? own.monthlyYuan : decimalOfCount(0n)

/** Whether what was stated raises the minimum at all. */
export const addsContributions = (own: OwnContributions): boolean => !isZero(ratioOf(addedContributions(own)))
