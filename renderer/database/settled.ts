import type { SyncState, WorkingCopy } from './working-copy.ts'

/** Resolves once the host has all of it, however long its disk refuses; `onRefused` hears each refusal. */
export function settled(
  copy: WorkingCopy,
  onRefused: (sync: Extract<SyncState, { kind: 'refused' }>) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { sync } = copy.snapshot()
      if (sync.kind === 'refused') onRefused(sync)
      if (sync.kind === 'writing' || sync.kind === 'refused') return
      leave()
      resolve()
    }
    const leave = copy.subscribe(look)
    look()
  })
}
