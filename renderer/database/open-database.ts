import type { Session } from '../../shared/contracts/session.ts'
import { WorkingDatabase } from './working-database.ts'

/** The database carries the library's id in its name: another library never meets this one's changes. */
export const openDatabase = (session: Session): WorkingDatabase => new WorkingDatabase(session.library.id)
