import { allowanceBases } from '../../measurement/allowance/allowance.ts'
import { applyAllowance } from '../../measurement/allowance/standard-time.ts'
import { findAllowanceProblem } from '../../measurement/allowance/total-allowance.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import { oneRatio, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import { parseRoundingMode, parseScale, type RoundingMode } from '../../numbers/rounding-rule.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { FieldCode } from '../../problems/field-code.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { exactPieceRate, findNotPositive } from './piece-rate.ts'

type Fields = { readonly [name: string]: unknown }
type Rounding = { readonly scale: number; readonly mode: RoundingMode }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

const findUnknownField = (fields: Fields, known: ReadonlySet<string>, at: FieldCode): Problem | null => {
  for (const name in fields) {
    if (known.has(name)) continue
    const expected = { kind: 'one-of', options: [...known] } as const
    return {
      code: 'unknown-field',
      at: { field: at },
      given: name.slice(0, 40),
      expected,
      remedy: 'remove-it',
    }
  }
  return null
}

const readPositive = (given: unknown, field: FieldCode): Result<Ratio> => {
  const parsed = parseDecimal(given, { field })
  if (!parsed.ok) return parsed
  const ratio = ratioOf(parsed.value)
  const problem = findNotPositive(parsed.value, ratio, field)
  return problem === null ? succeed(ratio) : refuse(problem)
}

const readRounding = (scale: unknown, mode: unknown): Result<Rounding> => {
  const readScale = parseScale(scale, { field: 'rounding-scale' })
  if (!readScale.ok) return readScale
  const readMode = parseRoundingMode(mode, { field: 'rounding-mode' })
  return readMode.ok ? succeed({ scale: readScale.value, mode: readMode.value }) : readMode
}

const readTimeRounding = ({ timeScale, timeMode }: Fields): Result<Rounding | null> => {
  if (timeScale === undefined && timeMode === undefined) return succeed(null)
  if (timeScale !== undefined && timeMode !== undefined) return readRounding(timeScale, timeMode)
  const field = timeScale === undefined ? 'rounding-scale' : 'rounding-mode'
  const expected = { kind: 'present' } as const
  return refuse({
    code: 'time-rounding-incomplete',
    at: { field },
    given: null,
    expected,
    remedy: 'state-both-or-neither',
  })
}

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
  const priced = timeRounding.value === null ? time.value : ratioOf(round(time.value, timeRounding.value))
  return succeed(round(exactPieceRate(priced, hourly.value, coefficient.value), rounding.value))
}

const lineNotReadable = (code: 'line-not-json' | 'line-not-an-object', line: string): Problem => ({
  code,
  at: { field: 'line' },
  given: line.length > 40 ? `${line.slice(0, 40)}…` : line,
  expected: { kind: 'object' },
  remedy: 'check-the-value',
})

const readLine = (line: string): Result<Fields> => {
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
