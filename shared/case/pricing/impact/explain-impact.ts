import { calculatePaceEarnings } from '../../../bargaining/impact/pace-earnings.ts'
import { calculateWageBillChange } from '../../../bargaining/impact/wage-bill-change.ts'
import { calculateWageBill, type ImpactLine } from '../../../bargaining/impact/wage-bill.ts'
import type { Derivation, DerivationInput, DerivationStep } from '../../../derivation/derivation.ts'
import { createRecorder } from '../../../derivation/recorder.ts'
import { readExact, writeExact } from '../../../numbers/exact-string.ts'
import { isTie, round } from '../../../numbers/round.ts'
import type { RoundingRule } from '../../../numbers/rounding-rule.ts'
import { calculateHourlyEquivalent } from '../../../pay/piece-rate/time-equivalent.ts'
import { assertNever } from '../../../problems/assert-never.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { addedContributions } from '../../../terms/own-contributions.ts'
import { explain } from '../explain.ts'
import type { ImpactColumn } from './impact-column.ts'
import { earningsRounding, hourlyYieldRounding, shareRounding, wageBillRounding } from './impact-rounding.ts'
import { packagePrice } from './package-prices.ts'
import { readImpact, type Impact } from './read-impact.ts'

/** A figure of one column of 方案影响. */
type SummedFigure =
  | { readonly kind: 'wage-bill' | 'change' | 'change-share' | 'hourly' | 'share-below' }
  | { readonly kind: 'month'; readonly bandId: string }
type LineFigure = { readonly kind: 'line-price' | 'line-hourly'; readonly operationId: string }
export type ImpactFigure = SummedFigure | LineFigure

/** The last step rounded as the figure is shown; what stood before the rounding stays in sight. */
function roundedLast(derivation: Derivation, rule: RoundingRule): Derivation {
  const { value, unit } = derivation.result
  const exact = readExact(value)
  if (derivation.result.kind !== 'exact' || exact === null) return derivation
  return {
    ...derivation,
    result: { kind: 'exact', value: round(exact, rule), unit },
    rounding: { rule, unrounded: writeExact(exact), tie: isTie(exact, rule.scale) },
  }
}

/** How a column came to the price of one line; null where it was typed, as today's price is. */
function explainLinePrice(
  state: FoldState,
  impact: Impact,
  column: ImpactColumn,
  operationId: string,
): Derivation | null {
  const row = impact.rows.find(({ priced }) => priced.operation.id === operationId)
  if (row === undefined || column.kind === 'today') return null
  if (column.stated === null)
    return explain(state, operationId, column.kind === 'computed' ? 'computed-price' : 'price')
  const recorder = createRecorder()
  const price = packagePrice(impact.terms, row.priced, column.stated, recorder)
  const made = price.ok && price.value !== null ? recorder.derivation() : null
  // The same sum as that of a price of the case, and only an assumption of the package: it bears the package's name.
  return made?.rule === 'piece-rate' ? { ...made, rule: 'package-piece-rate' } : made
}

const from = (input: DerivationInput, origin: DerivationStep | null): DerivationInput =>
  origin === null || origin.result.value !== input.value ? input : { ...input, from: origin }

function explainLineHourly(
  state: FoldState,
  impact: Impact,
  column: ImpactColumn,
  operationId: string,
): Derivation | null {
  const place = impact.rows.findIndex(({ priced }) => priced.operation.id === operationId)
  const pieceRateYuan = column.pricesYuan[place] ?? null
  const standardTimeSeconds = impact.rows[place]?.priced.time.seconds ?? null
  if (pieceRateYuan === null || standardTimeSeconds === null) return null
  const recorder = createRecorder()
  calculateHourlyEquivalent({ pieceRateYuan, standardTimeSeconds, rounding: hourlyYieldRounding }, recorder)
  const derivation = recorder.derivation()
  if (derivation === null) return null
  const inputs = derivation.inputs.map((input) => {
    if (input.name === 'piece-rate') return from(input, explainLinePrice(state, impact, column, operationId))
    return input.name === 'standard-time' ? from(input, explain(state, operationId, 'standard-time')) : input
  })
  return { ...derivation, inputs }
}

/** Every price that enters the sum, with its own origin, wherever in the tree the sum stands. */
function withLinePrices(step: DerivationStep, originOf: (id: string) => Derivation | null): DerivationStep {
  return {
    ...step,
    inputs: step.inputs.map((input) => {
      if (input.name === 'line-price') return from(input, originOf(input.of ?? ''))
      return input.from === undefined ? input : { ...input, from: withLinePrices(input.from, originOf) }
    }),
  }
}

function columnLines({ rows, lines }: Impact, { pricesYuan }: ImpactColumn): readonly ImpactLine[] {
  const placeOf = new Map(rows.map(({ priced }, place) => [priced.operation.id, place]))
  return lines.flatMap(({ operationId, standardTimeSeconds, monthlyVolume }) => {
    const pieceRateYuan = pricesYuan[placeOf.get(operationId) ?? -1] ?? null
    return pieceRateYuan === null ? [] : [{ operationId, standardTimeSeconds, monthlyVolume, pieceRateYuan }]
  })
}

function explainEarnings(
  { assumptions }: Impact,
  lines: readonly ImpactLine[],
  /** Null asks for the share of all paces. */
  bandId: string | null,
): Derivation | null {
  const recorder = createRecorder()
  const bill = calculateWageBill(lines, recorder)
  if (!bill.ok || bill.value.hourlyYuan === null) return null
  const { hourlyYuan } = bill.value
  const { hoursPerMonth, minimum, ownContributions } = assumptions
  const paces = bandId === null ? assumptions.paces : assumptions.paces.filter(({ id }) => id === bandId)
  if (bandId === null && minimum === null) return null
  // The month of one pace is held against nothing.
  const monthlyMinimumYuan = bandId === null ? (minimum?.monthlyYuan ?? null) : null
  const ownContributionsYuan = addedContributions(ownContributions)
  const input = { hourlyYuan, paces, hoursPerMonth, monthlyMinimumYuan, ownContributionsYuan }
  return calculatePaceEarnings(input, recorder).ok ? recorder.derivation() : null
}

const shownBy = {
  'wage-bill': wageBillRounding,
  change: wageBillRounding,
  'change-share': shareRounding,
  hourly: hourlyYieldRounding,
  month: earningsRounding,
  'share-below': shareRounding,
} as const

function explainSum(impact: Impact, lines: readonly ImpactLine[], figure: SummedFigure): Derivation | null {
  const recorder = createRecorder()
  switch (figure.kind) {
    case 'wage-bill':
    case 'hourly': {
      const bill = calculateWageBill(lines, recorder)
      if (!bill.ok || (figure.kind === 'hourly' && bill.value.hourlyYuan === null)) return null
      const last = recorder.derivation()
      if (figure.kind === 'hourly' || last?.rule === 'wage-bill') return last
      return last?.inputs.find(({ name }) => name === 'wage-bill')?.from ?? null
    }
    case 'change':
    case 'change-share': {
      const beforeYuan = impact.lines.map((line) => line.beforeYuan)
      const change = calculateWageBillChange({ lines, beforeYuan }, recorder)
      const last = recorder.derivation()
      if (!change.ok || (figure.kind === 'change-share' && change.value.share === null)) return null
      if (figure.kind === 'change-share' || last?.rule === 'wage-bill-change') return last
      return last?.inputs.find(({ name }) => name === 'wage-bill-change')?.from ?? null
    }
    case 'month':
      return explainEarnings(impact, lines, figure.bandId)
    case 'share-below':
      return explainEarnings(impact, lines, null)
    default:
      return assertNever(figure)
  }
}

/**
 * The whole origin of one figure of 方案影响, by the same calculations that made it, now with a recorder. Null while
 * the figure is not there.
 */
export function explainImpact(
  state: FoldState,
  productId: string,
  columnKey: string,
  figure: ImpactFigure,
): Derivation | null {
  const read = readImpact(state, productId)
  const column = read.ok ? read.value.columns.find(({ key }) => key === columnKey) : undefined
  if (!read.ok || column === undefined) return null
  const impact = read.value
  if ('operationId' in figure)
    return figure.kind === 'line-price'
      ? explainLinePrice(state, impact, column, figure.operationId)
      : explainLineHourly(state, impact, column, figure.operationId)
  if (column.figures === null) return null
  const made = explainSum(impact, columnLines(impact, column), figure)
  if (made === null) return null
  const originOf = (operationId: string) => explainLinePrice(state, impact, column, operationId)
  return roundedLast(withLinePrices(made, originOf), shownBy[figure.kind])
}
