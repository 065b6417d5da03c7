import { useRef } from 'react'
import { addOperations, moveOperations } from '../../../../shared/case/products/add-operations.ts'
import { editSheet, type CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import { operationRows } from '../../../../shared/case/products/operation-rows.ts'
import { addProduct } from '../../../../shared/case/products/product-writes.ts'
import { agreedOf, removeOperations } from '../../../../shared/case/products/remove-operations.ts'
import { readOperationRows } from '../../../../shared/case/measurement/operation-row.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { useCase } from '../../step/case-context.ts'
import { productPlace } from '../product-place.ts'
import { removalLabel } from './removal-words.ts'

/**
 * What writing came to: problems and nothing written, or the promise of the one change it made. Should a change
 * before it have taken the ground away, the promise brings the problems.
 */
export type SheetWrite =
  | { readonly ok: true; readonly written: Promise<readonly Problem[]> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The name of a style that came into being because somebody simply began to type. */
export const firstTitle = { name: '第 1 款', code: '', version: '1' }

const newId = (): string => crypto.randomUUID()

/**
 * The changes of the sheet. They are made against what the working copy holds now, not against what was last
 * drawn; a style is begun with its first line.
 */
export function useSheetWrites() {
  const { copy, productId } = useCase()
  const begun = useRef<string>(undefined)
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  const target = () => {
    const { state } = copy.snapshot()
    if (productId !== undefined) begun.current = undefined
    const id = productId ?? (begun.current ??= crypto.randomUUID())
    const isNew = readRecord(state, 'product', id) === undefined
    return { state, id, first: isNew ? addProduct(state, id, firstTitle) : [] }
  }
  const commit = async (label: string, id: string, operations: readonly Operation[]): Promise<void> => {
    if (operations.length > 0) await copy.commit(label, operations, productPlace(id))
  }
  /** One change after the other: a second entry into a row that is only coming into being finds it there. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.current.then(work)
    turn.current = result.catch(() => undefined)
    return result
  }

  return {
    edit(edits: readonly CellEdit[], label: string): SheetWrite {
      const now = target()
      const check = editSheet(now.state, now.id, edits, newId)
      if (!check.ok) return check
      const written = inTurn(async () => {
        const { state, id, first } = target()
        const result = editSheet(state, id, edits, newId)
        if (!result.ok) return result.problems
        await commit(label, id, result.value.length === 0 ? [] : [...first, ...result.value])
        return []
      })
      return { ok: true, written }
    },
    insertRow: (index: number): Promise<void> =>
      inTurn(() => {
        const { state, id, first } = target()
        const added = addOperations(state, id, index, [{ id: newId(), fields: {} }])
        return commit('加一行', id, [...first, ...added])
      }),
    /** Those that are agreed and locked: while there is one, none of the rows is taken out. */
    removeRows(ids: readonly string[]): readonly string[] {
      const { state, id } = target()
      const agreed = agreedOf(state, ids)
      const label = removalLabel(readOperationRows(state, id).filter((row) => ids.includes(row.operation.id)))
      if (agreed.length === 0) {
        void inTurn(() => {
          const now = target()
          return commit(label, now.id, removeOperations(now.state, ids))
        })
      }
      return agreed
    },
    moveRows: (ids: readonly string[], by: -1 | 1): Promise<void> =>
      inTurn(() => {
        const { state, id } = target()
        const rows = operationRows(state, id).filter((row) => ids.includes(row.id))
        const name = rows.length === 1 ? (rows[0]?.name ?? '') : `${String(rows.length)} 道工序`
        return commit(`${name} ${by < 0 ? '上移' : '下移'}`, id, moveOperations(state, id, ids, by))
      }),
    undo: () => inTurn(() => copy.undo()),
    redo: () => inTurn(() => copy.redo()),
  }
}
