import { scaleOf } from '../numbers/decimal-string.ts'
import { articleNumber, type ArticleCaptions } from './article-numbers.ts'
import { articleCaptions, type DocumentModel } from './document-model.ts'
import type { DocumentProblem } from './document-problem.ts'
import { runsOf } from './document-runs.ts'
import type { Run } from './run.ts'
import type { Cell, Table } from './table.ts'

const repeatedCaptions = (captions: ArticleCaptions): readonly DocumentProblem[] =>
  captions
    .filter((caption, index) => captions.indexOf(caption) !== index)
    .map((caption) => ({
      code: 'article-caption-repeated',
      at: caption,
      given: caption,
      expected: null,
      remedy: 'correct-caption',
    }))

function runProblem(run: Run, captions: ArticleCaptions, draft: boolean): DocumentProblem | undefined {
  if (run.kind === 'article' && articleNumber(captions, run.caption) === undefined) {
    return {
      code: 'article-caption-unknown',
      at: run.caption,
      given: run.caption,
      expected: null,
      remedy: 'correct-caption',
    }
  }
  if (run.kind === 'hole' && !draft) {
    return {
      code: 'hole-without-draft-mark',
      at: run.question,
      given: run.question,
      expected: null,
      remedy: 'answer-question',
    }
  }
  return undefined
}

function rowProblems(table: Table, cells: readonly (Cell | null)[], at: string): readonly DocumentProblem[] {
  if (cells.length !== table.columns.length) {
    const expected = String(table.columns.length)
    return [{ code: 'cell-count-differs', at, given: String(cells.length), expected, remedy: 'report-fault' }]
  }
  return cells.flatMap((cell, index): readonly DocumentProblem[] => {
    const column = table.columns[index]
    const decimals = column?.figures?.decimals ?? 0
    if (cell?.kind !== 'figure' || scaleOf(cell.decimal) <= decimals) return []
    const where = `${at}.${column?.role ?? index}`
    const expected = String(decimals)
    return [
      { code: 'figure-too-precise', at: where, given: cell.decimal, expected, remedy: 'correct-figure' },
    ]
  })
}

function tableProblems(table: Table): readonly DocumentProblem[] {
  const rows = table.parts.flatMap((part) => part.rows)
  return [
    ...rows.flatMap((row, index) => rowProblems(table, row.cells, `row ${index + 1}`)),
    ...table.totals.flatMap((total) => rowProblems(table, total.cells, total.label)),
  ]
}

/** All that must hold before a page is made of a model; an empty list means it can be printed. */
export function checkDocument(model: DocumentModel): readonly DocumentProblem[] {
  const captions = articleCaptions(model)
  const draft = model.furniture.marks.includes('draft')
  return [
    ...repeatedCaptions(captions),
    ...runsOf(model).flatMap((run) => runProblem(run, captions, draft) ?? []),
    ...('table' in model ? tableProblems(model.table) : []),
  ]
}
