import { useEffect, useState } from 'react'
import { clockWords } from '../../components/moment-words.ts'
import type { RecentChange } from '../../database/recent-changes.ts'
import { callHost } from '../../host/call.ts'
import { SavedMark } from '../../shell/bars/saved-mark.tsx'
import { useCase } from './case-context.ts'
import { useSavedState } from './saved-words.ts'
import { useSaveCaseFile } from './use-save-case-file.ts'

/** 已落盘, and behind it the last changes, where the case lies, and a copy to carry away. */
export function CaseSavedMark() {
  const { copy, sync } = useCase()
  const [recent, setRecent] = useState<readonly RecentChange[]>([])
  const saved = useSavedState(sync, recent[0]?.at)
  const [folder, setFolder] = useState('')

  useEffect(() => {
    let left = false
    void copy.recent().then((changes) => {
      if (!left) setRecent(changes)
    })
    return () => {
      left = true
    }
  }, [copy, sync])
  useEffect(() => {
    void callHost(copy.library, 'session', {}).then((session) => {
      if (session.ok) setFolder(session.value.library.folder)
    })
  }, [copy.library])

  const saveCopy = useSaveCaseFile()
  const entries = recent.map(({ seq, at, label, waiting }) => ({
    sequence: String(seq),
    at: clockWords(at),
    what: label,
    waiting,
  }))
  return (
    <SavedMark
      state={saved}
      list={{
        entries,
        place: folder,
        ...(saveCopy === undefined ? {} : { onSaveCopy: () => void saveCopy() }),
      }}
    />
  )
}
