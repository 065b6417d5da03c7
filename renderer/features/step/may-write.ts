import type { SyncState } from '../../database/working-copy.ts'
import { useCase } from './case-context.ts'

/** Whether this window may change the case; where it may not, whatever writes is absent. */
export const useMayWrite = (): boolean => useCase().sync.kind !== 'read-only'

/**
 * Papers may leave a window that only looks on: the other one writes, and the host has the whole case. A case that
 * cannot be read whole gives none, for they would say less than the case does.
 */
export const mayExport = (sync: SyncState): boolean =>
  sync.kind !== 'read-only' || sync.because === 'other-window'
