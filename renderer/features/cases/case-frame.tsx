import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { caseIdSchema } from '../../../shared/record/change.ts'
import { openWorkingCopy, type WorkingCopy } from '../../database/working-copy.ts'
import type { LibraryKind } from '../../host/call.ts'
import { OpenCaseScreen } from './open-case.tsx'
import { useLibraries } from './libraries-context.ts'

/** Opens the case that the address names and keeps it open while any of its steps is shown. */
export function CaseFrame({ library }: { readonly library: LibraryKind }) {
  const { caseId = '' } = useParams()
  const { database } = useLibraries()[library]
  const [copy, setCopy] = useState<WorkingCopy>()

  useEffect(() => {
    const named = caseIdSchema.safeParse(caseId)
    if (!named.success) return
    let opened: WorkingCopy | undefined
    let left = false
    void openWorkingCopy({ database, library, caseId: named.data, operator: () => '' }).then((working) => {
      opened = working
      if (left) working.close()
      else setCopy(working)
    })
    return () => {
      left = true
      opened?.close()
    }
  }, [caseId, database, library])

  return copy === undefined ? null : <OpenCaseScreen copy={copy} />
}
