import { useRef } from 'react'
import {
  addOperations,
  moveOperations,
  removeOperations,
} from '../../../../shared/case/products/add-operations.ts'
import { editSheet, type CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import { operationRows } from '../../../../shared/case/products/operation-rows.ts'
import { addProduct } from '../../../../shared/case/products/product-writes.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { useCase } from '../../step/case-context.ts'
import { productPlace } from '../product-place.ts'

/** What writing came to: problems and nothing written, or the promise of the one change it made. */
export type SheetWrite =
  | { readonly ok: true; readonly written: Promise<unknown> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The name of a style that came into being because somebody simply began to type. */
export const firstTitle = { name: '第 1 款', code: '', version: '1' }

/**
 * The changes of the sheet. They are made against what the working copy holds now, not against what was last
 * drawn; a style is begun with its first line.
 */
export function useSheetWrites() {
  const { copy, productId } = useCase()
  const begun = useRef<string>(undefined)
  const begunRows = useRef(new Map<number, string>())

  const target = () => {
    const { state } = copy.snapshot()
    if (productId !== undefined) begun.current = undefined
    const id = productId ?? (begun.current ??= crypto.randomUUID())
    const isNew = readRecord(state, 'product', id) === undefined
    return { state, id, first: isNew ? addProduct(state, id, firstTitle) : [] }
  }
  const commit = (label: string, id: string, operations: readonly Operation[]): Promise<unknown> =>
    operations.length === 0 ? Promise.resolve() : copy.commit(label, operations, productPlace(id))

  /** A row that is still on its way to the disk keeps its id, so that a quick second entry finds it. */
  const idOfRow = (row: number): string => {
    const id = begunRows.current.get(row) ?? crypto.randomUUID()
    begunRows.current.set(row, id)
    return id
  }

  return {
    edit(edits: readonly CellEdit[], label: string): SheetWrite {
      const { state, id, first } = target()
      const result = editSheet(state, id, edits, idOfRow)
      if (!result.ok) return result
      const written = commit(label, id, result.value.length === 0 ? [] : [...first, ...result.value])
      return { ok: true, written: written.finally(() => begunRows.current.clear()) }
    },
    insertRow(index: number): Promise<unknown> {
      const { state, id, first } = target()
      const added = addOperations(state, id, index, [{ id: crypto.randomUUID(), fields: {} }])
      return commit('加一行', id, [...first, ...added])
    },
    removeRows(ids: readonly string[], label: string): Promise<unknown> {
      return commit(label, target().id, removeOperations(ids))
    },
    moveRows(ids: readonly string[], by: -1 | 1): Promise<unknown> {
      const { state, id } = target()
      const rows = operationRows(state, id).filter((row) => ids.includes(row.id))
      const name = rows.length === 1 ? (rows[0]?.name ?? '') : `${String(rows.length)} 道工序`
      return commit(`${name} ${by < 0 ? '上移' : '下移'}`, id, moveOperations(state, id, ids, by))
    },
    undo: () => copy.undo(),
    redo: () => copy.redo(),
  }
}
