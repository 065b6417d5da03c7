import { allowanceBases } from '../../measurement/allowance/allowance.ts'
import { applyAllowance } from '../../measurement/allowance/standard-time.ts'
import { findAllowanceProblem } from '../../measurement/allowance/total-allowance.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import { isPositive, oneRatio, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import {
  findUnknownField,
  isFields,
  readPositive,
  readRounding,
  readTimeRounding,
  type Fields,
  type Rounding,
} from './line-fields.ts'
import { exactPieceRate } from './piece-rate.ts'

const lineFields: ReadonlySet<string> = new Set([
  'seconds',
  'hourlyYuan',
  'coefficient',
  'allowance',
  'timeScale',
  'timeMode',
  'scale',
  'mode',
])
const allowanceFields: ReadonlySet<string> = new Set(['base', 'ratio'])

const applyLineAllowance = (seconds: Ratio, allowance: unknown): Result<Ratio> => {
  if (allowance === undefined) return succeed(seconds)
  const at = { field: 'allowance' } as const
  if (!isFields(allowance))
    return refuse({
      code: 'line-not-an-object',
      at,
      given: null,
      expected: { kind: 'object' },
      remedy: 'check-the-value',
    })
  const unknown = findUnknownField(allowance, allowanceFields, 'allowance')
  if (unknown !== null) return refuse(unknown)
  const base = allowanceBases.find((known) => known === allowance['base'])
  if (base === undefined) {
    const given = typeof allowance['base'] === 'string' ? allowance['base'].slice(0, 40) : null
    const expected = { kind: 'one-of', options: allowanceBases } as const
    return refuse({
      code: 'not-a-known-word',
      at: { field: 'allowance-base' },
      given,
      expected,
      remedy: 'choose-from-the-list',
    })
  }
  const ratio = parseDecimal(allowance['ratio'], at)
  if (!ratio.ok) return ratio
  const share = ratioOf(ratio.value)
  const problem = findAllowanceProblem(ratio.value, share, base)
  return problem === null ? succeed(applyAllowance(seconds, base, share)) : refuse(problem)
}

/** The time as an agreement prints it, which is still a time. */
const roundTime = (exact: Ratio, rounding: Rounding): Result<Ratio> => {
  const printed = round(exact, rounding)
  const seconds = ratioOf(printed)
  if (isPositive(seconds)) return succeed(seconds)
  const at = { field: 'standard-time' } as const
  const expected = { kind: 'more-than', bound: '0' } as const
  return refuse({
    code: 'time-rounded-to-zero',
    at,
    given: printed,
    expected,
    remedy: 'state-the-scale',
  })
}

const priceFields = (fields: Fields): Result<DecimalString> => {
  const unknown = findUnknownField(fields, lineFields, 'line')
  if (unknown !== null) return refuse(unknown)
  const seconds = readPositive(fields['seconds'], 'seconds')
  if (!seconds.ok) return seconds
  const hourly = readPositive(fields['hourlyYuan'], 'hourly-yuan')
  if (!hourly.ok) return hourly
  const coefficient =
    fields['coefficient'] === undefined
      ? succeed(oneRatio)
      : readPositive(fields['coefficient'], 'coefficient')
  if (!coefficient.ok) return coefficient
  const rounding = readRounding(fields['scale'], fields['mode'])
  if (!rounding.ok) return rounding
  const timeRounding = readTimeRounding(fields)
  if (!timeRounding.ok) return timeRounding
  const time = applyLineAllowance(seconds.value, fields['allowance'])
  if (!time.ok) return time
  const priced = timeRounding.value === null ? time : roundTime(time.value, timeRounding.value)
  if (!priced.ok) return priced
  return succeed(round(exactPieceRate(priced.value, hourly.value, coefficient.value), rounding.value))
}

/** Far above any line that can be priced; a reader of lines need not keep more of one than this. */
export const longestLine = 65_536

const lineTooLong = (line: string): Problem => ({
  code: 'line-too-long',
  at: { field: 'line' },
  given: `${line.slice(0, 40)}…`,
  expected: { kind: 'characters-at-most', count: String(longestLine) },
  remedy: 'check-the-value',
})

const lineNotReadable = (code: 'line-not-json' | 'line-not-an-object', line: string): Problem => ({
  code,
  at: { field: 'line' },
  given: line.length > 40 ? `${line.slice(0, 40)}…` : line,
  expected: { kind: 'object' },
  remedy: 'check-the-value',
})

const readLine = (line: string): Result<Fields> => {
  if (line.length > longestLine) return refuse(lineTooLong(line))
  try {
    const given: unknown = JSON.parse(line)
    return isFields(given) ? succeed(given) : refuse(lineNotReadable('line-not-an-object', line))
  } catch {
    return refuse(lineNotReadable('line-not-json', line))
  }
}

/**
 * One line of the command `price`: a JSON object in, a JSON object out, exactly
 * seconds × hourly × coefficient × (1 + ratio) ÷ 3600, or ÷ (1 − ratio) for `shift-time`, in yuan per unit,
 * rounded once; with `timeScale` and `timeMode` the time is first rounded, as an agreement does.
 * {"seconds":"66","hourlyYuan":"11.34","scale":3,"mode":"half-up"} → {"pieceRateYuan":"0.208"}.
 * A line that is wrong answers its first problem; no line throws.
 */
export const priceLine = (line: string): string => {
  const fields = readLine(line)
  const price = fields.ok ? priceFields(fields.value) : fields
  return price.ok ? `{"pieceRateYuan":"${price.value}"}` : JSON.stringify({ problem: price.problems[0] })
}
