import { Navigate, useParams } from 'react-router'
import type { LibraryKind } from '../../host/call.ts'
import { useLibraries } from './libraries-context.ts'
import { OpenCaseScreen } from './open-case.tsx'
import { useOpenCopy } from './use-open-copy.ts'

type CaseFrameProps = { readonly library: LibraryKind }

/** Opens the case that the address names. The operation library bears the library's id and is no case to look at. */
export function CaseFrame({ library }: CaseFrameProps) {
  const { caseId = '' } = useParams()
  const { session } = useLibraries()[library]
  if (caseId === session.library.id) return <Navigate to="/" replace />
  return <OpenCase library={library} caseId={caseId} />
}

/** Keeps the case open while any of its steps is shown. */
function OpenCase({ library, caseId }: CaseFrameProps & { readonly caseId: string }) {
  const { copy, reopen } = useOpenCopy(library, caseId)
  return copy === undefined ? null : <OpenCaseScreen copy={copy} reopen={reopen} />
}
