import { parseDate } from '../../../shared/dates/date-string.ts'
import { jurisdictions } from '../../../shared/rules/jurisdiction.ts'
import { leavesOutOwnContributions } from '../../../shared/terms/own-contributions.ts'
import type { TermsFields } from './terms-fields.ts'

/** Whether 个人缴费 is asked for: only where the minimum wage of the place leaves it out on the day of the rules. */
export function asksOwnContributions({
  place,
  rulesAsOf,
}: Pick<TermsFields, 'place' | 'rulesAsOf'>): boolean {
  const known = jurisdictions.find((one) => one === place)
  const day = parseDate(rulesAsOf ?? '', { field: 'date' })
  return known !== undefined && day.ok && leavesOutOwnContributions(known, day.value)
}
