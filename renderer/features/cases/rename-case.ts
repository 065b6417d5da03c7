import type { CaseId } from '../../../shared/record/change.ts'
import { openWorkingCopy } from '../../database/working-copy.ts'
import type { OpenLibrary } from './sessions.ts'

export async function renameCase(
  { database, session }: OpenLibrary,
  id: string,
  name: string,
): Promise<void> {
  const caseId = id as CaseId
  const copy = await openWorkingCopy({ database, library: session.library.kind, caseId, lookOn: false })
  await copy.commit(`案卷改名：${name}`, [
    { type: 'set', kind: 'case', id: 'case', visibility: 'public', fields: { name } },
  ])
  copy.close()
}
