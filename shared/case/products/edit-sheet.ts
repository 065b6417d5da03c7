import { checkOperationCell, type CellValue } from '../../product/check-operation-cell.ts'
import { findNamedTwice, type NamedLine } from '../../product/named-twice.ts'
import type { OperationColumn } from '../../product/operation-column.ts'
import { tidyWords } from '../../product/operation-words.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { setFields } from '../write.ts'
import { addOperations } from './add-operations.ts'
import { methodConsequences } from './method-consequences.ts'
import { methodOf } from './methods.ts'
import { gradeChoices, operationRows, type OperationRow } from './operation-rows.ts'

/** What came into one cell, as typed; the row counts from 1 and may lie below the last. */
export type CellEdit = { readonly row: number; readonly column: OperationColumn; readonly typed: string }

type LineFields = FieldsOf<'operation'>
type CheckedEdit = { readonly row: number; readonly column: OperationColumn; readonly value: CellValue }

/** The record calls the grade by its id. */
export const fieldsOf = (cells: readonly { column: OperationColumn; value: CellValue }[]): LineFields =>
  Object.fromEntries(
    cells.map(({ column, value }) => [column === 'grade' ? 'gradeId' : column, value]),
  ) as LineFields

const checkNames = (rows: readonly OperationRow[], edits: readonly CheckedEdit[]): readonly Problem[] => {
  const named = edits.filter(({ column }) => column === 'name' || column === 'section')
  if (named.length === 0) return []
  const lines = new Map<number, NamedLine>(rows.map((row) => [row.number, { ...row, row: row.number }]))
  for (const { row, column, value } of named) {
    const line = lines.get(row) ?? { row, section: '', name: '' }
    lines.set(row, { ...line, [column]: value ?? '' })
  }
  const touched = new Set(named.map(({ row }) => String(row)))
  return findNamedTwice([...lines.values()]).filter(({ given }) =>
    (given ?? '').split('、').some((row) => touched.has(row)),
  )
}

function checkEdits(state: FoldState, rows: readonly OperationRow[], edits: readonly CellEdit[]) {
  const grades = gradeChoices(state)
  const problems: Problem[] = []
  const checked: CheckedEdit[] = []
  for (const { row, column, typed } of edits) {
    // A row that is only being begun has nothing to take away.
    const begun = rows[row - 1]
    if (tidyWords(typed) === '' && (begun === undefined || (column === 'name' && begun.name === ''))) continue
    const result = checkOperationCell(column, typed, grades, { row })
    if (result.ok) checked.push({ row, column, value: result.value })
    else problems.push(...result.problems)
  }
  return { checked, problems: [...problems, ...checkNames(rows, checked)] }
}

function changeRow(
  state: FoldState,
  row: OperationRow,
  cells: readonly CheckedEdit[],
): readonly SetOperation[] {
  const fields = fieldsOf(cells)
  const before = methodOf(state, row.id)
  const after = {
    ...before,
    ...(fields.machine === undefined ? {} : { machine: fields.machine ?? '' }),
    ...(fields.gradeId === undefined ? {} : { gradeId: fields.gradeId }),
  }
  return [setFields('operation', row.id, fields), ...methodConsequences(state, row.id, after)]
}

/**
 * Turns what was typed, pasted or filled into one change, or into problems and no change at all. Rows below the
 * last come into being, in the order of their numbers; `newId` names them.
 */
export function editSheet(
  state: FoldState,
  productId: string,
  edits: readonly CellEdit[],
  newId: (row: number) => string,
): Result<readonly SetOperation[]> {
  const rows = operationRows(state, productId)
  const { checked, problems } = checkEdits(state, rows, edits)
  if (problems.length > 0) return { ok: false, problems }
  const numbers = [...new Set(checked.map(({ row }) => row))].sort((one, other) => one - other)
  const operations: SetOperation[] = []
  const added: { readonly id: string; readonly fields: LineFields }[] = []
  for (const number of numbers) {
    const cells = checked.filter((edit) => edit.row === number)
    const row = rows[number - 1]
    if (row === undefined) added.push({ id: newId(number), fields: fieldsOf(cells) })
    else operations.push(...changeRow(state, row, cells))
  }
  return succeed([...operations, ...addOperations(state, productId, rows.length, added)])
}
