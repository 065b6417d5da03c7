import type { HostResult } from '../../../shared/contracts/host-problem.ts'
import type { Session } from '../../../shared/contracts/session.ts'
import { openDatabase } from '../../database/open-database.ts'
import type { WorkingDatabase } from '../../database/working-database.ts'
import { callHost, type LibraryKind } from '../../host/call.ts'

/** One library as this page sees it: the host's word, and this browser's copy under the same id. */
export type OpenLibrary = { readonly session: Session; readonly database: WorkingDatabase }
export type OpenLibraries = Readonly<Record<LibraryKind, OpenLibrary>>

const open = (session: Session): OpenLibrary => ({ session, database: openDatabase(session) })

export async function openSessions(): Promise<HostResult<OpenLibraries>> {
  const main = await callHost('main', 'session', {})
  if (!main.ok) return main
  const sample = await callHost('sample', 'session', {})
  if (!sample.ok) return sample
  return { ok: true, value: { main: open(main.value), sample: open(sample.value) } }
}
