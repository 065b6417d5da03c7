import { useParams } from 'react-router'
import type { LibraryKind } from '../../host/call.ts'
import { OpenCaseScreen } from './open-case.tsx'
import { useOpenCopy } from './use-open-copy.ts'

/** Opens the case that the address names and keeps it open while any of its steps is shown. */
export function CaseFrame({ library }: { readonly library: LibraryKind }) {
  const { caseId = '' } = useParams()
  const { copy, reopen } = useOpenCopy(library, caseId)
  return copy === undefined ? null : <OpenCaseScreen copy={copy} reopen={reopen} />
}
