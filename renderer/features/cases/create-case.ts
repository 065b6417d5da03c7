import type { CaseId } from '../../../shared/record/change.ts'
import { openWorkingCopy } from '../../database/working-copy.ts'
import type { OpenLibrary } from './sessions.ts'

/** A new case is its first change; it has no name until a person gives one. */
export async function createCase({ database, session }: OpenLibrary): Promise<string> {
  const caseId = crypto.randomUUID() as CaseId
  const copy = await openWorkingCopy({ database, library: session.library.kind, caseId, lookOn: false })
  await copy.commit('新建案卷', [
    { type: 'set', kind: 'case', id: 'case', visibility: 'public', fields: { name: '未命名案卷' } },
  ])
  copy.close()
  return caseId
}
