import { heads, versionOf } from '../../../../shared/record/version.ts'
import type { WorkingCopy } from '../../../database/working-copy.ts'

export type Synced =
  { readonly ok: true; readonly version: string } | { readonly ok: false; readonly sentence: string }

const longestWaitMilliseconds = 10_000

/** The version of the case once the host has every change of it; else what still waits. */
export function whenSynced(copy: WorkingCopy): Promise<Synced> {
  return new Promise((resolve) => {
    const judge = (): Synced | undefined => {
      const { state, sync } = copy.snapshot()
      if (sync.kind === 'synced' || sync.kind === 'read-only')
        return { ok: true, version: versionOf(heads(state)) }
      if (sync.kind === 'writing') return undefined
      return { ok: false, sentence: `还有 ${String(sync.waiting)} 笔没落盘，落盘以后再出文件。` }
    }
    const now = judge()
    if (now !== undefined) {
      resolve(now)
      return
    }
    const end = (synced: Synced) => {
      clearTimeout(timer)
      unsubscribe()
      resolve(synced)
    }
    const unsubscribe = copy.subscribe(() => {
      const later = judge()
      if (later !== undefined) end(later)
    })
    const timer = setTimeout(() => {
      const { sync } = copy.snapshot()
      const waiting = sync.kind === 'writing' ? sync.waiting : 0
      end({ ok: false, sentence: `还有 ${String(waiting)} 笔没落盘，落盘以后再出文件。` })
    }, longestWaitMilliseconds)
  })
}
