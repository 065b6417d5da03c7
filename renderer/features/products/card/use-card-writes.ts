import {
  editCard,
  editElement,
  moveElement,
  removeElement,
} from '../../../../shared/case/products/edit-card.ts'
import { tidyWords } from '../../../../shared/product/operation-words.ts'
import type { MethodCardField } from '../../../../shared/product/method-card.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { useCase } from '../../step/case-context.ts'
import { productPlace } from '../product-place.ts'
import { methodPartNames } from './card-words.ts'

/** The changes of one method card, each one change with its own undo. */
export function useCardWrites(operationId: string, operationName: string) {
  const { copy, productId } = useCase()
  const write = (what: string, change: (state: FoldState) => readonly Operation[]) => {
    if (change(copy.snapshot().state).length === 0) return
    const label = `${operationName === '' ? '工序' : operationName} 方法卡：${what}`
    const place = productId === undefined ? '' : productPlace(productId)
    void copy.commitFrom((state) => ({ label, operations: change(state) }), place)
  }
  return {
    field: (field: MethodCardField, words: string) =>
      write(`改${methodPartNames[field]}`, (state) => editCard(state, operationId, field, tidyWords(words))),
    element: (id: string, words: { readonly name?: string; readonly breakPoint?: string }) =>
      write(words.name === undefined ? '改分界点' : `单元「${words.name}」`, (state) =>
        editElement(state, operationId, id, words),
      ),
    removeElement: (id: string, name: string) =>
      write(`删去单元「${name}」`, (state) => removeElement(state, operationId, id)),
    moveElement: (id: string, name: string, by: -1 | 1) =>
      write(`单元「${name}」${by < 0 ? '上移' : '下移'}`, (state) => moveElement(state, operationId, id, by)),
  }
}

export type CardWrites = ReturnType<typeof useCardWrites>
