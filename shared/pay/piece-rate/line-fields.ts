import { parseDecimal } from '../../numbers/parse-decimal.ts'
import { findNotPositive } from '../../numbers/range-checks.ts'
import { ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { parseRoundingMode, parseScale, type RoundingMode } from '../../numbers/rounding-rule.ts'
import type { FieldCode } from '../../problems/field-code.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type Fields = { readonly [name: string]: unknown }
export type Rounding = { readonly scale: number; readonly mode: RoundingMode }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const findUnknownField = (
  fields: Fields,
  known: ReadonlySet<string>,
  at: FieldCode,
): Problem | null => {
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

export const readPositive = (given: unknown, field: FieldCode): Result<Ratio> => {
  const parsed = parseDecimal(given, { field })
  if (!parsed.ok) return parsed
  const ratio = ratioOf(parsed.value)
  const problem = findNotPositive(ratio, field, parsed.value)
  return problem === null ? succeed(ratio) : refuse(problem)
}

export const readRounding = (scale: unknown, mode: unknown): Result<Rounding> => {
  const readScale = parseScale(scale, { field: 'rounding-scale' })
  if (!readScale.ok) return readScale
  const readMode = parseRoundingMode(mode, { field: 'rounding-mode' })
  return readMode.ok ? succeed({ scale: readScale.value, mode: readMode.value }) : readMode
}

export const readTimeRounding = ({ timeScale, timeMode }: Fields): Result<Rounding | null> => {
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
