import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { collectLines, type LineCollection } from '../../../../shared/case/operation-library/collect-lines.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { settled } from '../../../database/settled.ts'
import { today } from '../../bargaining/today.ts'
import { useCase } from '../../step/case-context.ts'
import { closedWords, collectedWords, collectLabel, refusedWords } from './collect-words.ts'
import type { OperationLibrary } from './use-operation-library.ts'

/** What the strip under the sheet says of the 工序库; a success only as long as the case stays as it was then. */
export type CollectNote = {
  readonly kind: 'done' | 'refused'
  readonly sentence: string
  readonly undoable: boolean
  readonly of: FoldState
}

/** 收入工序库: one act, one undo in the library's own journal. The case itself does not change. */
export function useCollectLines(library: OperationLibrary | undefined) {
  const { copy, state, productId } = useCase()
  const [note, setNote] = useState<CollectNote>()
  /** What was asked for while the library was still being opened: done as soon as it is. */
  const wished = useRef<readonly string[]>(undefined)
  const shown = note?.kind === 'refused' || note?.of === state ? note : undefined
  const say = (kind: CollectNote['kind'], sentence: string, undoable = false) =>
    setNote({ kind, sentence, undoable, of: copy.snapshot().state })

  const plan = (operationIds: readonly string[], product: string, held: FoldState): LineCollection =>
    collectLines({
      caseId: copy.caseId,
      state: copy.snapshot().state,
      productId: product,
      operationIds,
      library: held,
      today: today(),
      newId: () => crypto.randomUUID(),
    })

  /** Says it only after the host has it. */
  const tell = async (held: OperationLibrary, sentence: string, undoable: boolean) => {
    await settled(held.copy, (sync) => say('refused', refusedWords(sync)))
    say('done', sentence, undoable)
  }

  const collect = async (operationIds: readonly string[]): Promise<void> => {
    if (productId === undefined) return
    if (library === undefined) {
      wished.current = operationIds
      return
    }
    const { sync, state: held } = library.copy.snapshot()
    const closed = closedWords(sync)
    if (closed !== undefined) return say('refused', closed)
    const planned = plan(operationIds, productId, held)
    if (planned.operations.length === 0) return say('done', collectedWords(planned))
    const collected = { planned }
    await library.copy.commitFrom((now) => {
      collected.planned = plan(operationIds, productId, now)
      return { label: collectLabel(collected.planned), operations: collected.planned.operations }
    })
    await tell(library, collectedWords(collected.planned), true)
  }
  const collectWished = useEffectEvent(() => {
    const operationIds = wished.current
    wished.current = undefined
    if (operationIds !== undefined) void collect(operationIds)
  })
  const isOpen = library !== undefined
  useEffect(() => {
    if (isOpen) collectWished()
  }, [isOpen])

  return {
    note: shown,
    close: () => setNote(undefined),
    collect,
    /** Takes the last act out of the library again; the case stays as it is. */
    async undo(): Promise<undefined> {
      const entry = await library?.copy.undo()
      if (library !== undefined && entry !== undefined) await tell(library, `已撤销：${entry.label}。`, false)
    },
  }
}

export type CollectLines = ReturnType<typeof useCollectLines>
