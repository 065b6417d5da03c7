import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** A band of words (面料: 真丝), or of numbers from `from` on and below `below` (null: no upper end). */
export type CoefficientBand =
  | { readonly kind: 'word'; readonly word: string; readonly coefficient: Quantity<'ratio'> }
  | {
      readonly kind: 'range'
      readonly from: DecimalString
      readonly below: DecimalString | null
      readonly coefficient: Quantity<'ratio'>
    }

/** 批量系数, 面料系数, 尺码系数 …: agreed once, applied to every line it speaks of. */
export type CoefficientTable = { readonly name: string; readonly bands: readonly CoefficientBand[] }

/** The coefficient a line takes from a table, with the band it fell in. */
export type LineCoefficient = {
  readonly table: string
  readonly band: string
  readonly coefficient: Quantity<'ratio'>
}

/** What a table and its band are called as one: 批量 500 件起. */
export const coefficientOwner = ({ table, band }: LineCoefficient): string => `${table} ${band}`

/** 真丝; 100–500; 500 起. */
export const bandName = (band: CoefficientBand): string => {
  if (band.kind === 'word') return band.word
  return band.below === null ? `${band.from} 起` : `${band.from}–${band.below}`
}

/** From the lower edge on, up to but not including the upper one, so that no figure lies in two bands. */
const holds = (band: CoefficientBand, given: string, amount: DecimalString | null): boolean => {
  if (band.kind === 'word') return band.word === given
  if (amount === null || compare(ratioOf(amount), ratioOf(band.from)) < 0) return false
  return band.below === null || compare(ratioOf(amount), ratioOf(band.below)) < 0
}

/** The band a word or a figure falls in; a gap in the table is a problem, never a coefficient of 1. */
export const resolveCoefficient = (
  { name, bands }: CoefficientTable,
  given: { readonly word: string } | { readonly amount: DecimalString },
): Result<LineCoefficient> => {
  const [text, amount] = 'word' in given ? [given.word, null] : [given.amount, given.amount]
  const band = bands.find((one) => holds(one, text, amount))
  if (band !== undefined) return succeed({ table: name, band: bandName(band), coefficient: band.coefficient })
  return refuse({
    code: 'no-band',
    at: { field: 'coefficient-table', subject: name },
    given: text,
    expected: { kind: 'one-of', options: bands.map(bandName) },
    remedy: 'choose-from-the-list',
  })
}

const findEdgeProblem = (
  band: CoefficientBand,
  before: CoefficientBand | undefined,
): 'gap' | 'overlap' | null => {
  if (band.kind === 'word' || before === undefined || before.kind === 'word') return null
  const order = before.below === null ? 1 : compare(ratioOf(before.below), ratioOf(band.from))
  if (order > 0) return 'overlap'
  return order < 0 ? 'gap' : null
}

/** Coefficients above zero; number bands from the lowest up, each beginning where the one before ends; no name twice. */
export const checkCoefficientTable = ({ name, bands }: CoefficientTable): readonly Problem[] =>
  bands.flatMap((band, index): readonly Problem[] => {
    const place = { row: index + 1, subject: name }
    const at = { field: 'coefficient-table', ...place } as const
    const given = bandName(band)
    const found = [...findProblems([band.coefficient, aboveZero, 'coefficient-table', place])]
    const edge = findEdgeProblem(band, bands[index - 1])
    const first = bands.findIndex((one) => bandName(one) === given)
    if (first < index && band.kind === 'word')
      found.push({
        code: 'band-named-twice',
        at,
        given,
        expected: { kind: 'unlike-row', row: first + 1 },
        remedy: 'check-the-value',
      })
    else if (edge !== null || first < index) {
      const code = edge === 'gap' ? 'bands-leave-a-gap' : 'bands-overlap'
      found.push({ code, at, given, expected: { kind: 'absent' }, remedy: 'check-the-value' })
    }
    if (band.kind === 'range' && band.below !== null)
      found.push(
        ...findProblems([band.below, [{ kind: 'more-than', bound: band.from }], 'coefficient-table', place]),
      )
    return found
  })
