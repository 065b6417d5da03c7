import type { AnswerAdvice } from '../../agreement/answer-advice.ts'
import { parseDate } from '../../dates/date-string.ts'
import { recogniseDecimal, writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { displayRatio } from '../../numbers/display.ts'
import { compare, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { isOpen } from '../../record/read-state.ts'
import { findHeatAllowance } from '../../rules/heat-allowance.ts'
import { jurisdictions } from '../../rules/jurisdiction.ts'
import { resolveMinimumWage } from '../../rules/minimum-wage.ts'
import { listRecords, readRecord } from '../read.ts'

type Known = Pick<
  Extract<AnswerAdvice, { readonly code: 'below-known-figure' }>,
  'of' | 'source' | 'unverified'
> & { readonly least: Ratio }

const monthsOfYear = ratioOf(writeDecimal(12n, 0))

type AdvisedKey = 'level.average' | 'allowances.heat' | 'allowances.night'

/** Below these a figure was most likely written in another unit: a wage of a month or an hour, an allowance of a day. */
const smallest: Readonly<Record<AdvisedKey, { readonly below: bigint; readonly unit: string }>> = {
  'level.average': { below: 10_000n, unit: '元' },
  'allowances.heat': { below: 50n, unit: '元/月' },
  'allowances.night': { below: 1n, unit: '元/班' },
}

const isAdvised = (key: string): key is AdvisedKey => Object.hasOwn(smallest, key)

/** The local figure that an answer is held against; null where none is known for the place on the day of the rules. */
function knownFigure(state: FoldState, key: AdvisedKey): Known | null {
  const terms = readRecord(state, 'terms', 'terms')
  const place = jurisdictions.find((known) => known === terms?.place)
  const asOf = parseDate(terms?.rulesAsOf, { field: 'date' })
  if (place === undefined || !asOf.ok) return null
  if (key === 'level.average') {
    const minimum = resolveMinimumWage(place, asOf.value)
    if (!minimum.ok) return null
    const { value, source, confidence } = minimum.value
    const least = times(ratioOf(value.monthlyYuan), monthsOfYear)
    return { of: 'minimum-wage-year', least, source, unverified: confidence !== 'high' }
  }
  const heat = key === 'allowances.heat' ? findHeatAllowance(place, asOf.value) : null
  if (heat === null) return null
  const { value, source, confidence } = heat
  const least = ratioOf(value.monthlyYuan)
  return { of: 'heat-allowance', least, source, unverified: confidence !== 'high' }
}

const isLess = (value: DecimalString, bound: Ratio): boolean => compare(ratioOf(value), bound) < 0

/** What is worth a second look in an answer that may be written in. It refuses nothing. */
export function adviseAnswer(state: FoldState, key: string, given: string): AnswerAdvice | null {
  const value = isAdvised(key) ? recogniseDecimal(given.trim()) : null
  if (!isAdvised(key) || value === null) return null
  const { below, unit } = smallest[key]
  const known = knownFigure(state, key)
  if (known !== null && isLess(value, known.least)) {
    const { of, source, unverified } = known
    const bound = displayRatio(known.least, 2).text
    return { code: 'below-known-figure', key, given: given.trim(), unit, bound, of, source, unverified }
  }
  const nothing = !/[1-9]/.test(value)
  return isLess(value, ratioOf(writeDecimal(below, 0))) && !nothing
    ? { code: 'looks-small', key, given: given.trim(), unit }
    : null
}

/** The same of every answer that stands. */
export const readAdvice = (state: FoldState): readonly AnswerAdvice[] =>
  listRecords(state, 'answer').flatMap(({ id, value, source }) => {
    const advice = isOpen(source, 'value') ? null : adviseAnswer(state, id, value ?? '')
    return advice === null ? [] : [advice]
  })
