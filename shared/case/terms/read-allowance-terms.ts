import { collectResults } from './collect-results.ts'
import { calculateTotalAllowance } from '../../measurement/allowance/total-allowance.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { allowanceBases, type AllowancePart, type AllowanceTerms } from '../../terms/terms.ts'
import { listRecords, type Entry } from '../read.ts'
import { allowancesOf } from './engine-terms.ts'

const readPart = (entry: Entry<'allowance-part'>, index: number): Result<AllowancePart> => {
  const name = entry.name ?? ''
  const at = { field: 'allowance', row: index + 1, ...(name === '' ? {} : { subject: name }) } as const
  const ratio: Result<DecimalString> = parseDecimal(entry.ratio, at)
  return ratio.ok ? succeed({ name, ratio: ratio.value }) : ratio
}

/** The parts in their order, their sum, and the base they are shares of. No part at all is not a decision. */
export const readAllowanceTerms = (state: FoldState, givenBase: string | null): Result<AllowanceTerms> => {
  const base = allowanceBases.find((known) => known === givenBase)
  if (base === undefined) {
    const expected = { kind: 'one-of', options: allowanceBases } as const
    const at = { field: 'allowance-base' } as const
    return refuse({ code: 'empty', at, given: null, expected, remedy: 'choose-from-the-list' })
  }
  const parts = collectResults(listRecords(state, 'allowance-part').map(readPart))
  if (!parts.ok) return parts
  if (parts.value.length === 0) {
    const expected = { kind: 'count-at-least', count: '1' } as const
    return refuse({
      code: 'empty',
      at: { field: 'allowance' },
      given: null,
      expected,
      remedy: 'fill-it-in',
    })
  }
  const total = calculateTotalAllowance(allowancesOf({ base, parts: parts.value }))
  return total.ok ? succeed({ base, parts: parts.value, ratio: total.value.ratio }) : total
}
