import { useSyncExternalStore } from 'react'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import type { WorkingCopy } from '../../../database/working-copy.ts'
import { useLibraries } from '../../cases/libraries-context.ts'
import { useOpenCopy } from '../../cases/use-open-copy.ts'
import { useCase } from '../../step/case-context.ts'

export type OperationLibrary = {
  readonly copy: WorkingCopy
  readonly state: FoldState
}

const nobody = () => () => undefined

/**
 * The 工序库 that belongs to the library of this case, open while 一品 is shown: its journal bears the library's own
 * id. The demonstration has its own, so no line ever comes from one into the other. One window writes it at a time.
 */
export function useOperationLibrary(): OperationLibrary | undefined {
  const { library } = useCase().copy
  const { copy } = useOpenCopy(library, useLibraries()[library].session.library.id)
  const snapshot = useSyncExternalStore(copy?.subscribe ?? nobody, () => copy?.snapshot())
  return copy === undefined || snapshot === undefined ? undefined : { copy, state: snapshot.state }
}
