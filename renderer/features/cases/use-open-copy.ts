import { useEffect, useState } from 'react'
import { caseIdSchema } from '../../../shared/record/change.ts'
import { lockCase, type CaseLock } from '../../database/case-lock.ts'
import { openWorkingCopy, type WorkingCopy } from '../../database/working-copy.ts'
import type { LibraryKind } from '../../host/call.ts'
import { useLibraries } from './libraries-context.ts'

type OpenCopy = { readonly copy: WorkingCopy | undefined; readonly reopen: () => void }

/**
 * The working copy of a case for this window: it writes when no other window does, else it looks on, and takes
 * over when the other one is closed.
 */
export function useOpenCopy(library: LibraryKind, caseId: string): OpenCopy {
  const { database } = useLibraries()[library]
  const [copy, setCopy] = useState<WorkingCopy>()
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<{ readonly error: unknown }>()

  useEffect(() => {
    const named = caseIdSchema.safeParse(caseId)
    if (!named.success) return
    let opened: WorkingCopy | undefined
    let lock: CaseLock | undefined
    let left = false
    const open = async () => {
      lock = await lockCase(database.name, caseId)
      if (left) return lock.release()
      opened = await openWorkingCopy({ database, library, caseId: named.data, lookOn: !lock.held })
      if (left) return opened.close()
      setCopy(opened)
      if (lock.held) return
      await lock.freed
      if (!left) setAttempt((number) => number + 1)
    }
    open().catch((error: unknown) => {
      if (!left) setFailure({ error })
    })
    return () => {
      left = true
      opened?.close()
      lock?.release()
    }
  }, [caseId, database, library, attempt])

  // A case that cannot be read at all is said on the error page, not shown as an empty one.
  if (failure !== undefined) throw failure.error
  return { copy, reopen: () => setAttempt((number) => number + 1) }
}
