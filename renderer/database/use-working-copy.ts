import { useSyncExternalStore } from 'react'
import type { WorkingCopy, WorkingCopySnapshot } from './working-copy.ts'

export const useWorkingCopy = (copy: WorkingCopy): WorkingCopySnapshot =>
  useSyncExternalStore(copy.subscribe, copy.snapshot)
