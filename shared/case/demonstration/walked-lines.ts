import { formatJournalLine } from '../../record/journal-line.ts'
import { walkDemonstration } from './demonstration.ts'

/** The whole demonstration as journal lines; the build keeps them beside the application. */
export const walkedLines = (): string => walkDemonstration().map(formatJournalLine).join('')
