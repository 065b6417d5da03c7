import { parseWorkerCode, type WorkerCode } from '../../../measurement/time-study/identity.ts'
import { decimalLiteral } from '../../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { parseDecimal } from '../../../numbers/parse-decimal.ts'
import { findRangeProblem, type Range } from '../../../numbers/range.ts'
import type { FieldCode } from '../../../problems/field-code.ts'
import type { Problem } from '../../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../../problems/result.ts'
import { ratioOfPercent } from '../../../terms/percent.ts'
import type { EfficiencyLine, OutputLine } from './output-sheet.ts'

/** A line of what was typed or pasted, with where it stood. */
type Cells = { readonly row: number; readonly cells: readonly string[] }

/** A line that is refused names where it stood; a code that stands twice names both places. */
export type LineProblem =
  | { readonly kind: 'refused'; readonly row: number; readonly problem: Problem }
  | { readonly kind: 'twice'; readonly row: number; readonly first: number; readonly workerCode: string }

export type ReadLines<Line> =
  | { readonly ok: true; readonly lines: readonly Line[] }
  | { readonly ok: false; readonly problems: readonly LineProblem[] }

const zero = decimalLiteral('0')
const notNegative: Range = [{ kind: 'at-least', bound: zero }]
/** Nobody makes a million pieces of an operation in a shift, and nobody works at five times the pace. */
const pieceRange: Range = [...notNegative, { kind: 'less-than', bound: decimalLiteral('1000000') }]
const efficiencyRange: Range = [
  { kind: 'more-than', bound: zero },
  { kind: 'at-most', bound: decimalLiteral('500') },
]

/** Tabs as they come out of a spreadsheet, else blanks, else commas: 1,200 between blanks stays one figure and is refused. */
function splitLine(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : /[\s，；;]/.test(line) ? /,?[\s，；;]+/ : ','
  return line.split(separator).map((cell) => cell.trim())
}

/** A first line without a figure is a head. */
function splitLines(text: string): readonly Cells[] {
  const found = text.split(/\r?\n/).flatMap((line, index): readonly Cells[] => {
    const trimmed = line.trim()
    return trimmed === '' ? [] : [{ row: index + 1, cells: splitLine(trimmed) }]
  })
  const [first, ...others] = found
  return first !== undefined && !/[0-9０-９]/.test(first.cells.join('')) ? others : found
}

const decimalIn = (cell: string | undefined, field: FieldCode, range: Range, row: number) => {
  const at = { field, row } as const
  const parsed = parseDecimal(cell ?? '', at)
  if (!parsed.ok) return parsed
  const problem = findRangeProblem(parsed.value, range, at)
  return problem === null ? parsed : refuse(problem)
}

/** A line that begins with its figure has no code: that is not a name in its place. */
function codeIn(cell: string | undefined, row: number): Result<WorkerCode> {
  const at = { field: 'worker-code', row } as const
  const isFigure = cell === undefined || cell === '' || /^[0-9.,，%％]+$/.test(cell)
  if (!isFigure) return parseWorkerCode(cell, at)
  return refuse({ code: 'empty', at, given: null, expected: { kind: 'code' }, remedy: 'fill-it-in' })
}

function readEach<Line extends { readonly workerCode: string }>(
  text: string,
  read: (cells: Cells) => Result<Line>,
): ReadLines<Line> {
  const seen = new Map<string, number>()
  const lines: Line[] = []
  const problems: LineProblem[] = []
  for (const cells of splitLines(text)) {
    const { row } = cells
    const made = read(cells)
    if (!made.ok) {
      problems.push(
        ...made.problems.slice(0, 1).map((problem) => ({ kind: 'refused', row, problem }) as const),
      )
      continue
    }
    const { workerCode } = made.value
    const first = seen.get(workerCode)
    if (first === undefined) lines.push(made.value)
    else problems.push({ kind: 'twice', row, first, workerCode })
    seen.set(workerCode, first ?? row)
  }
  return problems.length === 0 ? { ok: true, lines } : { ok: false, problems }
}

/** 代码, 件／班 and, where there are any, protected minutes; nothing is taken while one line is refused. */
export const readOutputLines = (text: string, shiftMinutes: DecimalString): ReadLines<OutputLine> =>
  readEach<OutputLine>(text, ({ row, cells: [code, pieces, minutes] }) => {
    const workerCode = codeIn(code, row)
    if (!workerCode.ok) return workerCode
    const made = decimalIn(pieces, 'worker-output', pieceRange, row)
    if (!made.ok) return made
    const given = { workerCode: workerCode.value, pieces: made.value }
    if (minutes === undefined || minutes === '') return succeed({ ...given, protectedMinutes: null })
    const range: Range = [...notNegative, { kind: 'at-most', bound: shiftMinutes }]
    const spared = decimalIn(minutes, 'protected-minutes', range, row)
    return spared.ok ? succeed({ ...given, protectedMinutes: spared.value }) : spared
  })

/** 代码 and 近期完成率 in percent, with or without its sign. */
export const readEfficiencyLines = (text: string): ReadLines<EfficiencyLine> =>
  readEach<EfficiencyLine>(text, ({ row, cells: [code, percent] }) => {
    const workerCode = codeIn(code, row)
    if (!workerCode.ok) return workerCode
    const made = decimalIn(percent?.replace(/\s*[%％]$/, ''), 'efficiency', efficiencyRange, row)
    return made.ok ? succeed({ workerCode: workerCode.value, ratio: ratioOfPercent(made.value) }) : made
  })
