import type { DecimalString } from '../../numbers/decimal-string.ts'
import { isPositive, ratioOf } from '../../numbers/ratio.ts'
import {
  checkCoefficientTable,
  type CoefficientBand,
  type LineCoefficient,
} from '../../pay/piece-rate/coefficient-table.ts'
import type { Problem } from '../../problems/problem.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { defaultBandUnit, rangeBandWords } from '../../text/terms/coefficient-words.ts'
import { listRecords, type Entry } from '../read.ts'

export type CoefficientBandTerm = {
  readonly bandId: string
  /** 真丝; 100 至不足 500 件. Empty while nobody wrote it. */
  readonly words: string
  /** What a line that chooses the band takes; null while the row is not whole. */
  readonly taken: LineCoefficient | null
}

/** 批量, 面料, 尺码 …: one table of the terms as later steps take it. */
export type CoefficientTableTerm = {
  readonly tableId: string
  readonly name: string
  readonly bandsBy: 'word' | 'range'
  readonly unit: string
  readonly bands: readonly CoefficientBandTerm[]
  /** Gaps, overlaps and words that stand twice, by row of the table; advice, never a wall. */
  readonly problems: readonly (Problem & { readonly bandId: string })[]
}

type Table = Entry<'coefficient-table'>
type Band = Entry<'coefficient-band'>

const unnamed = '未命名的系数表'

const positive = (value: DecimalString | null | undefined): DecimalString | null =>
  value !== null && value !== undefined && isPositive(ratioOf(value)) ? value : null

const engineBand = (bandsBy: 'word' | 'range', band: Band): CoefficientBand | null => {
  const coefficient = positive(band.coefficient)
  if (coefficient === null) return null
  const word = (band.name ?? '').trim()
  if (bandsBy === 'word') return word === '' ? null : { kind: 'word', word, coefficient }
  const { from = null, below = null } = band
  return from === null ? null : { kind: 'range', from, below, coefficient }
}

const wordsOf = (bandsBy: 'word' | 'range', unit: string, band: Band): string => {
  if (bandsBy === 'word') return (band.name ?? '').trim()
  const { from = null, below = null } = band
  return from === null ? '' : rangeBandWords(from, below, unit)
}

/** Only whole rows are checked; what is said of them names the rows that people see. */
const inTable = ({ at, expected, ...problem }: Problem, rows: readonly number[]): Problem => {
  const seen = (row: number): number => rows[row - 1] ?? row
  return {
    ...problem,
    at: at.row === undefined ? at : { ...at, row: seen(at.row) },
    expected: expected.kind === 'unlike-row' ? { ...expected, row: seen(expected.row) } : expected,
  }
}

function readTable(table: Table, all: readonly Band[]): CoefficientTableTerm {
  const name = (table.name ?? '').trim() || unnamed
  const bandsBy = table.bandsBy ?? 'word'
  const unit = (table.unit ?? '').trim() || defaultBandUnit
  const read = all
    .filter(({ tableId }) => tableId === table.id)
    .map((entry) => ({ entry, words: wordsOf(bandsBy, unit, entry), band: engineBand(bandsBy, entry) }))
  const whole = read.flatMap(({ entry, band }, index) =>
    band === null ? [] : [{ bandId: entry.id, band, row: index + 1 }],
  )
  const rows = whole.map(({ row }) => row)
  const found = checkCoefficientTable({ name, bands: whole.map(({ band }) => band) })
  return {
    tableId: table.id,
    name,
    bandsBy,
    unit,
    bands: read.map(({ entry, words, band }) => ({
      bandId: entry.id,
      words,
      taken: band === null ? null : { table: name, band: words, coefficient: band.coefficient },
    })),
    problems: found.map((problem) => ({
      ...inTable(problem, rows),
      bandId: whole[(problem.at.row ?? 1) - 1]?.bandId ?? '',
    })),
  }
}

/** The coefficient tables of the terms in their order; none is what most cases have. */
export const readCoefficientTables: (state: FoldState) => readonly CoefficientTableTerm[] = remember(
  (state) => {
    const tables = listRecords(state, 'coefficient-table')
    if (tables.length === 0) return []
    const bands = listRecords(state, 'coefficient-band')
    return tables.map((table) => readTable(table, bands))
  },
)
