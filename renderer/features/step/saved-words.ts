import { useEffect, useState } from 'react'
import type { SyncState } from '../../database/working-copy.ts'
import type { SavedState } from '../../shell/bars/saved-state.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { clockWords, keptWords } from '../../components/moment-words.ts'

const longWaitMilliseconds = 2_000

function readOnlyWords(because: Extract<SyncState, { kind: 'read-only' }>['because']): { words?: string } {
  switch (because) {
    case 'other-window':
      return {}
    case 'newer-version':
      return { words: '只能看：这个案卷由更新的版本写成' }
    case 'journal-damaged':
      return { words: '只能看：案卷日志有损坏' }
  }
}

function wordsOf(sync: SyncState, now: number, lastKeptAt: string | undefined): SavedState {
  switch (sync.kind) {
    case 'synced':
      return sync.missing === undefined
        ? { kind: 'saved', at: syncedWords(sync.at, lastKeptAt) }
        : { kind: 'incomplete', missing: sync.missing.count, at: syncedWords(sync.at, lastKeptAt) }
    case 'writing':
      return { kind: now - sync.since < longWaitMilliseconds ? 'writing' : 'retrying', waiting: sync.waiting }
    case 'refused':
      return sync.problem.code === 'no-answer'
        ? { kind: 'retrying', waiting: sync.waiting }
        : { kind: 'refused', waiting: sync.waiting, reason: hostSentence(sync.problem) }
    case 'read-only':
      return { kind: 'read-only', ...readOnlyWords(sync.because) }
  }
}

/** This window's own acknowledgement; right after opening, when the last change that is on the disk was made. */
function syncedWords(at: string | null, lastKeptAt: string | undefined): string {
  if (at !== null) return clockWords(at)
  return lastKeptAt === undefined ? '' : keptWords(lastKeptAt)
}

/**
 * The saved mark for a sync state; it turns from 正在写入 to 正在重试 by itself. `lastKeptAt` is the moment of the last
 * change, where it is known.
 */
export function useSavedState(sync: SyncState, lastKeptAt?: string): SavedState {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (sync.kind !== 'writing') return
    const timer = setTimeout(() => setNow(Date.now()), longWaitMilliseconds + 50)
    return () => clearTimeout(timer)
  }, [sync])
  return wordsOf(sync, now, lastKeptAt)
}
