import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { VersionList } from '../versions/version-list.tsx'
import { twoVersionsSentence } from './bargaining-words.ts'

/** Two people set one field under the line without seeing each other: both values stay until a person chooses. */
export function ConflictChoices({ line }: { readonly line: GapLine }) {
  return <VersionList sentence={twoVersionsSentence} fields={line.conflicts} place="bargaining" />
}
