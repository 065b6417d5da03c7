import { parseDate, type DateString } from '../../dates/date-string.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { findRangeProblem, type Range } from '../../numbers/range.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import type { ProblemPlace } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateShiftSeconds } from '../../quota/shift.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { jurisdictions, type Jurisdiction } from '../../rules/jurisdiction.ts'
import { hourlyYuanRange, ownContributionsRange } from '../../terms/money-ranges.ts'
import { leavesOutOwnContributions, type OwnContributions } from '../../terms/own-contributions.ts'
import { parsePriceRounding, parseTimeRounding } from '../../terms/parse-rounding-terms.ts'
import type { Terms } from '../../terms/terms.ts'
import { readRecord } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { readAllowanceTerms } from './read-allowance-terms.ts'
import { readWorkGrades } from './read-work-grades.ts'

type TermsFields = FieldsOf<'terms'>
const nothingStated: TermsFields = {}

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)
const aboveZero: Range = [{ kind: 'more-than', bound: zero }]
const confidenceRange: Range = [...aboveZero, { kind: 'at-most', bound: decimalLiteral('5') }]
const accuracyRange: Range = [...aboveZero, { kind: 'less-than', bound: one }]

const readDecimal = (given: unknown, range: Range, at: ProblemPlace): Result<DecimalString> => {
  const parsed = parseDecimal(given, at)
  if (!parsed.ok) return parsed
  const problem = findRangeProblem(parsed.value, range, at)
  return problem === null ? parsed : refuse(problem)
}

const readShiftHours = (given: unknown): Result<DecimalString> => {
  const hours = parseDecimal(given, { field: 'shift' })
  if (!hours.ok) return hours
  const seconds = calculateShiftSeconds({ shiftHours: hours.value })
  return seconds.ok ? hours : seconds
}

const readPlace = (given: unknown): Result<Jurisdiction> => {
  const place = jurisdictions.find((known) => known === given)
  if (place !== undefined) return succeed(place)
  const text = typeof given === 'string' ? given : null
  const expected = { kind: 'one-of', options: jurisdictions } as const
  return refuse({
    code: 'empty',
    at: { field: 'rule' },
    given: text,
    expected,
    remedy: 'choose-from-the-list',
  })
}

const readAsOf = (given: unknown): Result<DateString> => parseDate(given, { field: 'date' })

/** Optional; what a place that counts them in has kept from before is not looked at. */
function readOwnContributions(
  place: Result<Jurisdiction>,
  asOf: Result<DateString>,
  given: DecimalString | null,
): Result<OwnContributions> {
  if (!place.ok || !asOf.ok || !leavesOutOwnContributions(place.value, asOf.value))
    return succeed({ kind: 'counted-in' })
  if (given === null) return succeed({ kind: 'unstated' })
  const read = readDecimal(given, ownContributionsRange, { field: 'own-contributions' })
  return read.ok ? succeed({ kind: 'stated', monthlyYuan: read.value }) : read
}

const readWhere = (terms: TermsFields) => {
  const [place, asOf] = [readPlace(terms.place), readAsOf(terms.rulesAsOf)]
  const ownContributions = readOwnContributions(place, asOf, terms.ownContributionsYuan ?? null)
  return { place, asOf, ownContributions }
}

const partsOf = (state: FoldState, terms: TermsFields) => ({
  ...readWhere(terms),
  baseHourlyYuan: readDecimal(terms.baseHourlyYuan, hourlyYuanRange, { field: 'hourly-yuan' }),
  workGrades: readWorkGrades(state),
  shiftHours: readShiftHours(terms.shiftHours),
  allowance: readAllowanceTerms(state, terms.allowanceBase ?? null),
  timeRounding: parseTimeRounding({ scale: terms.timeScale ?? null, mode: terms.timeMode ?? null }),
  priceRounding: parsePriceRounding({ scale: terms.priceScale ?? null, mode: terms.priceMode ?? null }),
  confidenceZ: readDecimal(terms.confidenceZ, confidenceRange, { field: 'confidence' }),
  accuracy: readDecimal(terms.accuracy, accuracyRange, { field: 'accuracy' }),
})

/**
 * The terms of the case as every later step takes them, or all that is still missing or cannot be right, in the
 * order of the form. Nothing is filled in: a suggestion that nobody took over is missing.
 */
export const readTerms: (state: FoldState) => Result<Terms> = remember((state) => {
  const terms: TermsFields = readRecord(state, 'terms', 'terms') ?? nothingStated
  const parts = partsOf(state, terms)
  const { place, asOf, baseHourlyYuan, workGrades, shiftHours, allowance } = parts
  const { timeRounding, priceRounding, confidenceZ, accuracy, ownContributions } = parts
  const shiftSeconds = shiftHours.ok ? calculateShiftSeconds({ shiftHours: shiftHours.value }) : shiftHours
  if (place.ok && asOf.ok && baseHourlyYuan.ok && workGrades.ok && shiftHours.ok && shiftSeconds.ok)
    if (
      allowance.ok &&
      timeRounding.ok &&
      priceRounding.ok &&
      confidenceZ.ok &&
      accuracy.ok &&
      ownContributions.ok
    )
      return succeed({
        shiftHours: shiftHours.value,
        shiftSeconds: shiftSeconds.value,
        workGrades: workGrades.value,
        baseHourlyYuan: baseHourlyYuan.value,
        baseHourlySource: terms.baseHourlySource ?? '',
        allowance: allowance.value,
        timeRounding: timeRounding.value,
        priceRounding: priceRounding.value,
        ratingScale: 'hundred',
        confidenceZ: confidenceZ.value,
        accuracy: accuracy.value,
        holidayClause: terms.holidayClause ?? false,
        place: place.value,
        asOf: asOf.value,
        ownContributions: ownContributions.value,
      })
  return { ok: false, problems: Object.values(parts).flatMap((part) => (part.ok ? [] : part.problems)) }
})
