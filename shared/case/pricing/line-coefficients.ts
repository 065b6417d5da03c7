import type { LineCoefficient } from '../../pay/piece-rate/coefficient-table.ts'
import type { Problem } from '../../problems/problem.ts'
import type { FoldState } from '../../record/fold-state.ts'
import {
  choiceOfLine,
  noBand,
  readChoice,
  type BandChoice,
  type ChoosingLine,
} from '../terms/coefficient-choices.ts'
import { readCoefficientTables, type CoefficientTableTerm } from '../terms/read-coefficient-tables.ts'

export type ChosenCoefficient = LineCoefficient & { readonly tableId: string }

export type LineCoefficients = {
  /** In the order of the tables. */
  readonly chosen: readonly ChosenCoefficient[]
  /** Bands that were chosen and are no longer there, or no longer whole: such a line has no price. */
  readonly problems: readonly Problem[]
}

const none: LineCoefficients = { chosen: [], problems: [] }

const lostBand = ({ name, bands }: CoefficientTableTerm, given: string): Problem => ({
  code: 'no-band',
  at: { field: 'coefficient-table', subject: name },
  given: given === '' ? '已移除的一档' : given,
  expected: {
    kind: 'one-of',
    options: bands.flatMap(({ taken }) => (taken === null ? [] : [taken.band])),
  },
  remedy: 'choose-from-the-list',
})

function take(
  tables: readonly CoefficientTableTerm[],
  choiceOf: (tableId: string) => BandChoice,
): LineCoefficients {
  const chosen: ChosenCoefficient[] = []
  const problems: Problem[] = []
  for (const table of tables) {
    const choice = choiceOf(table.tableId)
    if (choice === null || choice === noBand) continue
    const band = table.bands.find(({ bandId }) => bandId === choice)
    const taken = band?.taken ?? null
    if (taken === null) problems.push(lostBand(table, band?.words ?? ''))
    else chosen.push({ ...taken, tableId: table.tableId })
  }
  return { chosen, problems }
}

/** The coefficients a line is priced with, one of each table that applies to it. */
export function readLineCoefficients(state: FoldState, line: ChoosingLine): LineCoefficients {
  const tables = readCoefficientTables(state)
  return tables.length === 0 ? none : take(tables, (tableId) => choiceOfLine(state, line, tableId))
}

/** What a line takes that is only coming into a style. */
export function readStyleCoefficients(state: FoldState, productId: string): LineCoefficients {
  const tables = readCoefficientTables(state)
  return tables.length === 0 ? none : take(tables, (tableId) => readChoice(state, productId, tableId))
}

/**
 * Whether a table still waits for the line: it has a row to choose, and neither the line nor its style chose one or
 * said that the table does not apply.
 */
export const awaitsBand = (state: FoldState, line: ChoosingLine): boolean =>
  readCoefficientTables(state).some(
    ({ tableId, bands }) =>
      bands.some(({ taken }) => taken !== null) && choiceOfLine(state, line, tableId) === null,
  )
